package org.coresponderalliance.continuum.member;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.coresponderalliance.continuum.base.FieldErrors;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;

/**
 * Takes over programs, members and applications from elsewhere, with their times: the sample community, or another
 * membership system. What they say is checked as what people type is. Nobody's permission is asked and nobody is written to:
 * whoever calls this acts for the association.
 */
@Service
public class MemberImport {

    private static final InputText PROGRAM = InputText.field("program", 160);
    private static final InputText NAME = InputText.field("name", Applications.LONGEST_NAME);
    private static final InputText AGENCY = InputText.field("agency", Applications.LONGEST_AGENCY);
    private static final InputText WHY = InputText.field("why", Applications.LONGEST_WHY);
    private static final InputText SHORT = InputText.field("jobTitle", 120);
    private static final InputText ABOUT = InputText.field("about", 2_000);
    private static final InputText REGION = InputText.field("region", 10);

    private final JdbcClient jdbc;
    private final Members members;
    private final ApplicationTable applications;
    private final Disciplines disciplines;
    private final Taxonomy taxonomy;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;

    MemberImport(JdbcClient jdbc, Members members, ApplicationTable applications, Disciplines disciplines, Taxonomy taxonomy,
                 Passwords passwords, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.members = members;
        this.applications = applications;
        this.disciplines = disciplines;
        this.taxonomy = taxonomy;
        this.passwords = passwords;
        this.events = events;
    }

    /** Whether nobody has an account yet. */
    public boolean isNobodyHere() {
        return !jdbc.sql("select exists(select 1 from member)").query(Boolean.class).single();
    }

    /** @return id of the new program @throws InvalidInput if a field cannot be taken as it is */
    @RetriedTransaction
    public long addProgram(ImportedProgram program, Instant at) {
        var facets = taxonomy.checked(program.facets());
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into program (name, region, year_started, about, sample, created_at) values (?, ?, ?, ?, ?, ?)")
                .params(PROGRAM.requiredLine(program.name()), REGION.optionalLine(program.region()), program.yearStarted(),
                        ABOUT.optional(program.about()), program.sample(), Utc.timestamp(at))
                .update(key, "id");
        var id = Objects.requireNonNull(key.getKey()).longValue();
        facets.values().forEach((facet, codes) -> addFacet(id, facet, codes));
        events.publishEvent(new ProgramChanged(id));
        return id;
    }

    private void addFacet(long program, String facet, List<String> codes) {
        for (int position = 0; position < codes.size(); position++) {
            jdbc.sql("insert into program_facet (program_id, facet, value, position) values (?, ?, ?, ?)")
                    .params(program, facet, codes.get(position), position).update();
        }
    }

    /** @return id of the new member @throws InvalidInput naming each field that cannot be taken as it is */
    @RetriedTransaction
    public long addMember(ImportedMember imported) {
        var member = checked(imported);
        if (members.findByEmail(member.email).isPresent()) {
            throw new InvalidInput("email", "member.email.taken");
        }
        members.saveAndFlush(member);
        events.publishEvent(new MemberJoined(member.id()));
        return member.id();
    }

    private Member checked(ImportedMember imported) {
        var errors = new FieldErrors();
        var member = new Member();
        member.email = errors.text(() -> EmailAddress.checked(imported.email()));
        member.handle = imported.handle();
        member.displayName = errors.text(() -> NAME.requiredLine(imported.name()));
        member.role = imported.role();
        member.discipline = errors.text(() -> disciplines.checked(imported.discipline()));
        member.credentials = errors.text(() -> SHORT.optionalLine(imported.credentials()));
        member.jobTitle = errors.text(() -> SHORT.optionalLine(imported.jobTitle()));
        member.agency = errors.text(() -> AGENCY.optionalLine(imported.agency()));
        member.about = errors.text(() -> ABOUT.optional(imported.about()));
        member.region = errors.text(() -> REGION.optionalLine(imported.region()));
        errors.refuse();
        member.programId = imported.programId();
        member.topics = new TreeSet<>(taxonomy.checked(new FacetSelection(Map.of("topic", List.copyOf(imported.topics())))).of("topic"));
        member.createdAt = imported.since();
        member.sample = imported.sample();
        return member;
    }

    /**
     * Lets somebody sign in to an account of the sample community, with {@link SampleAccounts#PASSWORD}.
     *
     * @throws NotFound if it is not an account of a sample community
     */
    @RetriedTransaction
    public void openSampleAccount(long memberId) {
        var member = members.findById(memberId).filter(found -> found.sample).orElseThrow(NotFound::new);
        member.passwordHash = passwords.hashUnchecked(SampleAccounts.PASSWORD);
        members.saveAndFlush(member);
    }

    /** An application of somebody who has confirmed their address. @return its id */
    @RetriedTransaction
    public long addApplication(Application.Draft draft, Instant at, boolean sample) {
        var id = applications.add(EmailAddress.checked(draft.email()), NAME.requiredLine(draft.name()), disciplines.checked(draft.discipline()),
                AGENCY.optionalLine(draft.agency()), WHY.required(draft.why()), sample, at);
        applications.confirm(id, at);
        return id;
    }
}

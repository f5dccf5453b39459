package org.coresponderalliance.continuum.member;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.Act;
import org.coresponderalliance.continuum.audit.AuditLog;
import org.coresponderalliance.continuum.base.Conflict;
import org.coresponderalliance.continuum.base.FieldErrors;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Message;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How members present themselves. They change it themselves; staff may, too. The handle stays: links and mentions name it. */
@Service
public class Profiles {

    private static final String TOPIC = "topic";

    private final Members members;
    private final MemberDirectory directory;
    private final ProgramTable programs;
    private final Disciplines disciplines;
    private final Taxonomy taxonomy;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    Profiles(Members members, MemberDirectory directory, ProgramTable programs, Disciplines disciplines, Taxonomy taxonomy, AuditLog audit,
             ApplicationEventPublisher events) {
        this.members = members;
        this.directory = directory;
        this.programs = programs;
        this.disciplines = disciplines;
        this.taxonomy = taxonomy;
        this.audit = audit;
        this.events = events;
    }

    /** @throws NotFound if there is no such member for the viewer */
    @Transactional(readOnly = true, noRollbackFor = NotFound.class)
    public Profile profile(String handle, Viewer viewer) {
        return profile(members.findByHandle(handle), viewer);
    }

    /** @throws NotFound if there is no such member for the viewer */
    @Transactional(readOnly = true, noRollbackFor = NotFound.class)
    public Profile profile(long memberId, Viewer viewer) {
        return profile(members.findById(memberId), viewer);
    }

    private Profile profile(Optional<Member> found, Viewer viewer) {
        var member = found.filter(one -> AccessRules.sees(viewer, one.facts())).orElseThrow(NotFound::new);
        var program = Optional.ofNullable(member.programId).flatMap(programs::find).orElse(null);
        var hidden = member.aboutHidden && !AccessRules.may(viewer, Action.SEE_STANDING, member.facts());
        return new Profile(member.id(), directory.byline(member.id()), member.state, hidden ? input(member).withoutAbout() : input(member),
                member.aboutHidden, program, member.createdAt);
    }

    /** What the form for a member's profile begins with. @throws NotFound unless the viewer may change it */
    @Transactional(readOnly = true)
    public ProfileInput text(long memberId, Viewer viewer) {
        return input(editable(memberId, viewer));
    }

    /**
     * Changes a profile.
     *
     * @param before what the person saw when they began
     * @throws NotFound     unless the viewer may change it
     * @throws Conflict     if it was changed meanwhile, as in another window
     * @throws InvalidInput naming each field that cannot be taken
     */
    @RetriedTransaction
    public void change(long memberId, ProfileInput before, ProfileInput after, Viewer viewer) {
        var member = editable(memberId, viewer);
        var now = input(member);
        var input = checked(after, now);
        if (input.equals(now)) {
            return;
        }
        if (!now.equals(before)) {
            throw new Conflict(Message.of("member.profile.conflict"), now.about());
        }
        write(member, input);
        members.saveAndFlush(member);
        audit.record(Act.of(viewer.id(), "member.profileChanged", "member", memberId, ""));
        events.publishEvent(new MemberChanged(memberId));
    }

    /** Takes what a member says about themselves out of the others' sight, or shows it again. Who may do that, the review queue has asked. */
    @RetriedTransaction
    public void hideAbout(long memberId, boolean hidden) {
        var member = members.findById(memberId).orElseThrow(NotFound::new);
        if (member.aboutHidden != hidden) {
            member.aboutHidden = hidden;
            members.saveAndFlush(member);
            events.publishEvent(new MemberChanged(memberId));
        }
    }

    private Member editable(long memberId, Viewer viewer) {
        var member = members.findById(memberId).orElseThrow(NotFound::new);
        Permit.require(viewer, Action.EDIT, member.facts());
        return member;
    }

    private ProfileInput checked(ProfileInput typed, ProfileInput now) {
        var wrong = new FieldErrors();
        var input = new ProfileInput(
                wrong.text(() -> InputText.field("name", 80).requiredLine(typed.name())),
                // One that was retired since it was chosen may stay.
                typed.discipline().isEmpty() || typed.discipline().equals(now.discipline()) ? typed.discipline()
                        : wrong.text(() -> disciplines.checked(typed.discipline())),
                wrong.text(() -> InputText.field("credentials", 120).optionalLine(typed.credentials())),
                wrong.text(() -> InputText.field("jobTitle", 120).optionalLine(typed.jobTitle())),
                wrong.text(() -> InputText.field("agency", 160).optionalLine(typed.agency())),
                wrong.text(() -> InputText.field("pronouns", 40).optionalLine(typed.pronouns())),
                wrong.text(() -> InputText.field("about", 2_000).optional(typed.about())),
                wrong.check(() -> topics(typed.canHelpWith()), List.of()));
        wrong.refuse();
        return input;
    }

    private List<String> topics(List<String> codes) {
        try {
            return taxonomy.checked(new FacetSelection(java.util.Map.of(TOPIC, codes))).of(TOPIC);
        } catch (InvalidInput unknown) {
            throw new InvalidInput("canHelpWith", unknown.text());
        }
    }

    private static void write(Member member, ProfileInput input) {
        member.displayName = input.name();
        member.discipline = input.discipline();
        member.credentials = input.credentials();
        member.jobTitle = input.jobTitle();
        member.agency = input.agency();
        member.pronouns = input.pronouns();
        member.about = input.about();
        if (!member.topics.equals(new TreeSet<>(input.canHelpWith()))) {
            member.topics.clear();
            member.topics.addAll(input.canHelpWith());
        }
    }

    private static ProfileInput input(Member member) {
        return new ProfileInput(member.displayName, member.discipline, member.credentials, member.jobTitle, member.agency, member.pronouns,
                member.about, List.copyOf(member.topics));
    }
}

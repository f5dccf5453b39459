package org.coresponderalliance.continuum.administration.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.administration.sample.SampleMembers.Person;
import org.coresponderalliance.continuum.administration.sample.SampleMembers.Program;
import org.coresponderalliance.continuum.member.ImportedMember;
import org.coresponderalliance.continuum.member.ImportedProgram;
import org.coresponderalliance.continuum.member.MemberImport;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Loads programs and members. */
@Component
class PeopleLoading {

    private final MemberImport members;

    PeopleLoading(MemberImport members) {
        this.members = members;
    }

    Cast load(SampleMembers people, Instant now) {
        var programs = new HashMap<String, Program>();
        var programIds = new HashMap<String, Long>();
        for (var program : people.programs()) {
            programs.put(program.key(), program);
            programIds.put(program.key(), members.addProgram(imported(program), now));
        }
        var cast = new LinkedHashMap<String, Viewer>();
        var accounts = new ArrayList<Viewer>();
        for (var person : people.members()) {
            var viewer = Viewer.member(members.addMember(imported(person, programs, programIds, now)), person.roleOf());
            cast.put(person.key(), viewer);
            if (person.email() != null) {
                members.openSampleAccount(viewer.id());
                accounts.add(viewer);
            }
        }
        return new Cast(cast, accounts, programIds);
    }

    private static ImportedProgram imported(Program program) {
        return new ImportedProgram(program.name(), new FacetSelection(program.facets()), program.region(), program.yearStarted(),
                program.about(), true);
    }

    /** Nobody reads mail at the addresses of those who cannot sign in: example.org belongs to nobody (RFC 2606). */
    private static ImportedMember imported(Person person, Map<String, Program> programs, Map<String, Long> ids, Instant now) {
        var email = person.email() == null ? person.key() + "@example.org" : person.email();
        return new ImportedMember(email, person.key(), person.name(), person.roleOf(), person.discipline(),
                String.join(", ", person.credentials()), person.jobTitle(), person.agency(), person.about(),
                region(person.program() == null ? null : programs.get(person.program())),
                person.program() == null ? null : ids.get(person.program()), Set.copyOf(person.canHelpWith()), person.joined().before(now), true);
    }

    private static String region(@Nullable Program program) {
        return program == null ? "" : program.region();
    }
}

package org.coresponderalliance.continuum.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.base.Conflict;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ProgramsTests extends DatabaseTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Programs programs;

    @Autowired
    private MemberDirectory directory;

    @Autowired
    private ProgramSizes sizes;

    private Persons persons;

    @BeforeEach
    void setUp() {
        persons = new Persons(context);
    }

    @Test
    void whoMakesAProgramWorksInItAndItShowsInTheirByline() {
        var member = persons.member();
        assertThat(directory.byline(member.id()).line()).isEmpty();

        var id = programs.create(Persons.program("Team " + Persons.word(), "lead_agency", "fire"), member);

        assertThat(programs.own(member)).hasValueSatisfying(own -> assertThat(own.id()).isEqualTo(id));
        assertThat(directory.byline(member.id()).line()).isEqualTo("fire-led");
    }

    @Test
    void howManyPeopleLiveWhereSomebodyWorksIsKnownToThePrivacyGuard() {
        var member = persons.member();
        assertThat(sizes.population(member.id())).isNull();
        var id = programs.create(Persons.program("Team " + Persons.word(), "population_served", "p1"), member);
        assertThat(sizes.population(member.id())).isEqualTo(10_000);
        programs.leave(member);
        assertThat(sizes.population(member.id())).isNull();
        programs.join(id, member);
        assertThat(sizes.population(member.id())).isEqualTo(10_000);
        assertThat(ProgramSizes.least("< 10,000")).contains(10_000L);
        assertThat(ProgramSizes.least("rural")).isEmpty();
    }

    @Test
    void colleaguesJoinAndLeave() {
        var id = programs.create(Persons.program("Team " + Persons.word(), "lead_agency", "fire"), persons.member());
        var colleague = persons.member();

        programs.join(id, colleague);
        assertThat(programs.program(id, colleague).members()).isEqualTo(2);
        programs.leave(colleague);
        assertThat(programs.own(colleague)).isEmpty();
    }

    @Test
    void onlyWhoWorksThereAndStaffChangeAProgram() {
        var member = persons.member();
        var before = Persons.program("Team " + Persons.word(), "lead_agency", "fire");
        var id = programs.create(before, member);
        var after = Persons.program(before.name(), "lead_agency", "police");

        assertThatThrownBy(() -> programs.change(id, before, after, persons.member())).isInstanceOf(NotAllowed.class);
        programs.change(id, before, after, member);
        programs.change(id, after, before, persons.member(Role.STAFF));
        assertThat(programs.program(id, member).text()).isEqualTo(before);
    }

    @Test
    void aProgramThatSomebodyChangedMeanwhileIsNotOverwritten() {
        var member = persons.member();
        var seen = Persons.program("Team " + Persons.word(), "lead_agency", "fire");
        var id = programs.create(seen, member);
        var theirs = Persons.program(seen.name(), "lead_agency", "police");
        programs.change(id, seen, theirs, member);

        assertThatThrownBy(() -> programs.change(id, seen, Persons.program(seen.name(), "lead_agency", "ems"), member)).isInstanceOf(Conflict.class);
        assertThat(programs.program(id, member).text()).isEqualTo(theirs);
        programs.change(id, seen, theirs, member);
    }

    @Test
    void everyFieldThatCannotBeTakenIsNamed() {
        var typed = new ProgramInput("  ", "XX-1", 19, "a\u0007", new FacetSelection(Map.of("topic", List.of("safety"))));

        assertThatThrownBy(() -> programs.create(typed, persons.member())).asInstanceOf(type(InvalidInput.class))
                .satisfies(refusal -> assertThat(refusal.fields()).containsOnlyKeys("name", "region", "yearStarted", "about", "facets"));
    }

    @Test
    void noTwoProgramsOfARegionHaveTheSameName() {
        var text = Persons.program("Team " + Persons.word(), "lead_agency", "fire");
        programs.create(text, persons.member());

        assertThatThrownBy(() -> programs.create(text, persons.member())).asInstanceOf(type(InvalidInput.class))
                .satisfies(refusal -> assertThat(refusal.fields()).containsOnlyKeys("name"));
    }
}

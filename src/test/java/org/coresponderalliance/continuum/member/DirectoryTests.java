package org.coresponderalliance.continuum.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class DirectoryTests extends DatabaseTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private DirectoryQueries directory;

    @Autowired
    private DirectoryCounts counts;

    @Autowired
    private Programs programs;

    @Autowired
    private Profiles profiles;

    private Persons persons;
    private Viewer reader;
    private String word;

    @BeforeEach
    void setUp() {
        persons = new Persons(context);
        reader = persons.member();
        word = Persons.word();
    }

    @Test
    void membersAreFoundByTheBeginningOfEachWordOfTheirName() {
        persons.member("Ada " + word, Role.MEMBER);
        persons.member("Bo Adams " + word, Role.MEMBER);

        assertThat(names("ada " + word)).containsExactly("Ada " + word, "Bo Adams " + word);
        assertThat(names(word.substring(0, 6) + " bo")).containsExactly("Bo Adams " + word);
        assertThat(names("dams " + word)).isEmpty();
    }

    @Test
    void percentSignsAndUnderscoresMeanThemselves() {
        persons.member("Ada " + word, Role.MEMBER);

        assertThat(names("%" + word.substring(3))).isEmpty();
        assertThat(names("_" + word.substring(1))).isEmpty();
    }

    @Test
    void membersAreFoundByWhatDescribesTheirProgram() {
        var one = persons.member("Ada " + word, Role.MEMBER);
        var other = persons.member("Bo " + word, Role.MEMBER);
        programs.create(Persons.program("Fire " + word, "lead_agency", "fire"), one);
        programs.create(Persons.program("Police " + word, "lead_agency", "police"), other);
        var all = DirectoryFilter.all().withText(word);

        assertThat(names(all.toggled("lead_agency", "fire"))).containsExactly("Ada " + word);
        assertThat(names(all.toggled("lead_agency", "fire").toggled("lead_agency", "police"))).hasSize(2);
        assertThat(names(all.toggled("lead_agency", "fire").toggled("region", "US-NM"))).isEmpty();
        assertThat(counts.counts(all.toggled("lead_agency", "fire"), reader))
                .satisfies(found -> assertThat(found.get("lead_agency")).containsEntry("fire", 1).containsEntry("police", 1))
                .satisfies(found -> assertThat(found.get("region")).containsEntry("US-CO", 1));
    }

    @Test
    void everyMemberComesOnceWhenTheListIsReadPartByPart() {
        for (int i = 0; i < 5; i++) {
            persons.member("Same Name " + word, Role.MEMBER);
        }
        var seen = new ArrayList<Long>();
        String after = null;
        do {
            var part = directory.members(DirectoryFilter.all().withText(word), reader, after, 2);
            part.items().forEach(row -> seen.add(row.byline().memberId()));
            after = part.next();
        } while (after != null);

        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        assertThatThrownBy(() -> directory.members(DirectoryFilter.all(), reader, "nowhere", 2)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void guestsSeeNobodyAndOnlyModeratorsSeeWhoIsSuspended() {
        var suspended = persons.member("Ada " + word, Role.MEMBER);
        persons.suspend(suspended);
        var filter = DirectoryFilter.all().withText(word);

        assertThat(directory.members(DirectoryFilter.all(), Viewer.guest(), null, 10).items()).isEmpty();
        assertThat(directory.count(DirectoryFilter.all(), Viewer.guest())).isZero();
        assertThat(names(filter)).isEmpty();
        assertThat(directory.members(filter, persons.member(Role.MODERATOR), null, 10).items()).singleElement()
                .satisfies(row -> assertThat(row.suspended()).isTrue());
    }

    private List<String> names(String text) {
        return names(DirectoryFilter.all().withText(text));
    }

    private List<String> names(DirectoryFilter filter) {
        return directory.members(filter, reader, null, 20).items().stream().map(row -> row.byline().name()).toList();
    }
}

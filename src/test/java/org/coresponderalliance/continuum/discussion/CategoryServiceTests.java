package org.coresponderalliance.continuum.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.AuditQueries;
import org.coresponderalliance.continuum.base.Conflict;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.member.Groups;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CategoryServiceTests extends DatabaseTests {

    @Autowired
    private CategoryService categories;
    @Autowired
    private CategoryQueries queries;
    @Autowired
    private DiscussionService discussions;
    @Autowired
    private PostService posts;
    @Autowired
    private ThreadQueries threads;
    @Autowired
    private AuditQueries audit;
    @Autowired
    private Groups groups;

    private Community community;
    private Viewer staff;

    @BeforeEach
    void people() {
        community = new Community(categories, discussions, posts);
        staff = community.staff;
    }

    @Test
    void anotherAudienceHoldsAtOnceForTheListTheCountAndWhatIsInIt() {
        var id = community.category(Audience.PUBLIC);
        var discussion = community.question(id, "Who brings the coffee?");
        assertThat(queries.byId(id, Viewer.guest()).orElseThrow().discussions()).isEqualTo(1);
        assertThat(threads.post(discussion.id(), 1, Viewer.guest())).isPresent();

        change(id, Audience.MEMBERS, null, "Names of clients came up");

        assertThat(queries.byId(id, Viewer.guest())).isEmpty();
        assertThat(threads.post(discussion.id(), 1, Viewer.guest())).isEmpty();
        assertThat(queries.byId(id, community.member).orElseThrow().discussions()).isEqualTo(1);
        var entry = audit.about("category", id, staff).getFirst();
        assertThat(entry.reason()).isEqualTo("Names of clients came up");
        assertThat(entry.details()).contains("\"from\":\"PUBLIC\"", "\"to\":\"MEMBERS\"");
    }

    @Test
    void whatIsForOneGroupIsSeenByItsMembersAndModeratorsAlone() {
        var group = groups.create("Board " + System.nanoTime(), "", staff);
        var id = community.category(Audience.PUBLIC);
        community.question(id, "Who takes the minutes?");
        change(id, Audience.GROUP, group, "");

        var insider = new Viewer(community.member.id(), Role.MEMBER, Set.of(group), Viewer.Standing.GOOD);
        assertThat(queries.byId(id, insider).orElseThrow().discussions()).isEqualTo(1);
        assertThat(queries.byId(id, community.asker)).isEmpty();
        assertThat(queries.byId(id, community.moderator)).isPresent();
    }

    @Test
    void aGroupThatIsMissingOrUnknownIsRefusedBesideItsField() {
        var id = community.category(Audience.PUBLIC);
        for (var group : new Long[] {null, 999_999_999L}) {
            assertThatThrownBy(() -> change(id, Audience.GROUP, group, "")).asInstanceOf(type(InvalidInput.class))
                    .extracting(InvalidInput::fields).satisfies(fields -> assertThat(fields).containsOnlyKeys("group"));
        }
    }

    @Test
    void whoeverSavesLaterIsToldWhoWasEarlier() {
        var id = community.category(Audience.PUBLIC);
        var seen = queries.byId(id, staff).orElseThrow();
        change(id, Audience.MEMBERS, null, "");
        var input = new CategoryInput("Other " + id, "Typed meanwhile", "", Audience.PUBLIC, null);
        assertThatThrownBy(() -> categories.edit(staff, id, input, seen.version(), "")).isInstanceOf(Conflict.class)
                .satisfies(conflict -> assertThat(((Conflict) conflict).text().args()).hasSize(1));
        assertThat(queries.byId(id, staff).orElseThrow().audience()).isEqualTo(Audience.MEMBERS);
    }

    @Test
    void anArchivedCategoryIsReadButTakesNothingNewUntilItIsReopened() {
        var id = community.category(Audience.PUBLIC);
        categories.archive(staff, id, true, "Moved to Policy");
        assertThat(queries.byId(id, community.member).orElseThrow()).satisfies(row -> {
            assertThat(row.state()).isEqualTo(State.ARCHIVED);
            assertThat(row.mayAsk()).isFalse();
        });
        assertThatThrownBy(() -> community.question(id, "May I?")).isInstanceOf(NotAllowed.class);
        categories.archive(staff, id, false, "");
        assertThat(queries.byId(id, community.member).orElseThrow().mayAsk()).isTrue();
        assertThat(audit.about("category", id, staff)).extracting(entry -> entry.action() + " " + entry.reason())
                .startsWith("category.reopened ", "category.archived Moved to Policy");
    }

    @Test
    void theOrderIsTheOneThatStaffGave() {
        var first = community.category(Audience.PUBLIC);
        var second = community.category(Audience.PUBLIC);
        var ids = new ArrayList<>(queries.all(staff).stream().map(CategoryRow::id).toList());
        Collections.swap(ids, ids.indexOf(first), ids.indexOf(second));
        categories.order(staff, ids);
        assertThat(queries.all(community.member).stream().map(CategoryRow::id).filter(List.of(first, second)::contains)).containsExactly(second, first);
    }

    @Test
    void anAddressIsTakenOnceAndIsWrittenPlainly() {
        var slug = "plain-" + community.category(Audience.PUBLIC);
        var input = new CategoryInput("Plain", "For a test", "", Audience.PUBLIC, null);
        categories.create(staff, slug, input);
        for (var refused : new String[] {slug, "Not plain", "a/b", ""}) {
            assertThatThrownBy(() -> categories.create(staff, refused, input)).as(refused).asInstanceOf(type(InvalidInput.class))
                    .extracting(InvalidInput::fields).satisfies(fields -> assertThat(fields).containsOnlyKeys("slug"));
        }
    }

    @Test
    void onlyStaffChangeCategories() {
        var id = community.category(Audience.PUBLIC);
        var input = new CategoryInput("Taken over", "By a moderator", "", Audience.PUBLIC, null);
        assertThatThrownBy(() -> categories.create(community.moderator, input)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> categories.edit(community.moderator, id, input, 1, "")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> categories.archive(community.moderator, id, true, "")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> categories.order(community.moderator, List.of(id))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> categories.archive(staff, 999_999_999, true, "")).isInstanceOf(NotFound.class);
    }

    private void change(long id, Audience audience, Long group, String reason) {
        var now = queries.byId(id, staff).orElseThrow();
        categories.edit(staff, id, new CategoryInput(now.name(), now.description(), now.rules(), audience, group), now.version(), reason);
    }
}

package org.coresponderalliance.continuum.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.discussion.DiscussionFilter.Tab;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the database finds a part of a list where there are many discussions: from an index, in its order, and no more than are shown. */
class ListPlanTests extends DatabaseTests {

    private static final int MANY = 30_000;

    @Autowired
    private CategoryService categories;
    @Autowired
    private DiscussionService discussions;
    @Autowired
    private PostService posts;
    @Autowired
    private JdbcClient jdbc;

    private Community community;
    private long category;

    @BeforeEach
    void manyDiscussions() {
        community = new Community(categories, discussions, posts);
        category = community.category(Audience.PUBLIC);
        jdbc.sql("""
                insert into discussion (category_id, kind, title, slug, state, audience, author_id, created_at, opened, version, last_number, reply_count,
                  answer_count, last_post_number, last_post_at, last_author_id, facing_count)
                select if(mod(seq, 20) = 0, ?, ?), 'SHARE', concat('Many ', seq), concat('many-', seq), 'PUBLISHED', 'PUBLIC', ?, now(6), true, 0, 1, 0, 0, 1,
                  timestampadd(second, -seq, now(6)), ?, 0 from seq_1_to_%d""".formatted(MANY))
                .params(category, community.category(Audience.PUBLIC), community.asker.id(), community.asker.id()).update();
        jdbc.sql("analyze table discussion persistent for all").query().listOfRows();
    }

    @AfterEach
    void fewAgain() {
        jdbc.sql("delete from discussion where slug like 'many-%'").update();
        jdbc.sql("analyze table discussion persistent for all").query().listOfRows();
    }

    @Test
    void whatIsLatestIsReadInTheOrderOfItsIndex() {
        for (var viewer : List.of(Viewer.guest(), community.member, community.moderator)) {
            assertThat(plan(DiscussionFilter.all(Tab.LATEST), viewer)).first().satisfies(step -> isReadInOrderOf("discussion_latest", step));
        }
    }

    @Test
    void soIsWhatIsLatestInACategory() {
        var slug = jdbc.sql("select slug from category where id = ?").param(category).query(String.class).single();
        for (var viewer : List.of(Viewer.guest(), community.member, community.moderator)) {
            assertThat(plan(new DiscussionFilter(Tab.LATEST, slug, null, null, FacetSelection.none()), viewer)).first()
                    .satisfies(step -> isReadInOrderOf("discussion_of_category_latest", step));
        }
    }

    private static void isReadInOrderOf(String index, Map<String, Object> step) {
        assertThat(step).containsEntry("table", "d").containsEntry("key", index);
        assertThat(String.valueOf(step.get("Extra"))).doesNotContain("filesort").doesNotContain("temporary");
    }

    private List<Map<String, Object>> plan(DiscussionFilter filter, Viewer viewer) {
        var list = new ListSql(filter, viewer);
        var rows = list.rows();
        var statement = jdbc.sql("explain " + rows).params(list.params()).param("me", viewer.isGuest() ? 0 : viewer.id())
                .param("since", "2026-01-01").param("size", 26);
        return statement.query().listOfRows().stream().filter(step -> "PRIMARY".equals(step.get("select_type"))).toList();
    }
}

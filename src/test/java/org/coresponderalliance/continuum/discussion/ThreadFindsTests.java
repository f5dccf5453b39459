package org.coresponderalliance.continuum.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.discussion.ThreadFinds.Find;
import org.coresponderalliance.continuum.member.Persons;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where words stand in one discussion. */
class ThreadFindsTests extends DatabaseTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private ThreadFinds finds;
    @Autowired
    private CategoryService categories;
    @Autowired
    private DiscussionService discussions;
    @Autowired
    private PostService posts;
    @Autowired
    private JdbcClient jdbc;

    private Viewer member;
    private Viewer staff;
    private long id;

    @BeforeEach
    void aDiscussionWithThreeReplies() {
        var persons = new Persons(context);
        member = persons.member();
        staff = persons.member(Role.STAFF);
        id = opened(Audience.MEMBERS);
        posts.reply(member, new NewPost(id, null, "A lanyard that breaks away, and a **lan**yard that does not", null));
        posts.reply(member, new NewPost(id, null, "100% cotton_shirts", null));
        posts.reply(member, new NewPost(id, null, "The canary sings of the lanyard", null));
    }

    @Test
    void eachPostIsToldWithHowOftenTheWordsStandInIt() {
        assertThat(finds.find(id, "LANYARD", member)).containsExactly(new Find(1, 1), new Find(2, 2), new Find(4, 1));
        assertThat(finds.find(id, "the  lanyard", member)).containsExactly(new Find(4, 1));
        assertThat(finds.find(id, "100% cotton_", member)).containsExactly(new Find(3, 1));
        assertThat(finds.find(id, "100_", member)).isEmpty();
        assertThat(finds.find(id, "a", member)).as("one letter").isEmpty();
        assertThat(finds.find(id, "", member)).isEmpty();
    }

    @Test
    void theyAreCountedByPage() {
        jdbc.sql("update post set number = number + 98 where discussion_id = ? and number > 2 order by number desc").param(id).update();
        assertThat(finds.pages(id, "lanyard", member)).isEqualTo(Map.of(1, 3, 2, 1));
        jdbc.sql("update post set number = number - 98 where discussion_id = ? and number > 2 order by number").param(id).update();
    }

    /** The canary: what somebody may not see is not counted. */
    @Test
    void whatTheViewerDoesNotSeeIsNotCounted() {
        for (var state : List.of("HIDDEN", "HELD", "DELETED")) {
            state(state);
            assertThat(finds.find(id, "canary", new Persons(context).member())).as(state).isEmpty();
        }
        state("HIDDEN");
        assertThat(finds.find(id, "canary", staff)).hasSize(1);
        state("PUBLISHED");
        var closed = opened(Audience.STAFF);
        assertThatThrownBy(() -> finds.find(closed, "lanyard", member)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> finds.find(999_999_998, "lanyard", member)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> finds.find(id, "lanyard", Viewer.guest())).isInstanceOf(NotFound.class);
    }

    private void state(String state) {
        jdbc.sql("update post set state = ? where discussion_id = ? and number = 4").params(state, id).update();
    }

    private long opened(Audience audience) {
        var category = categories.create(staff, new CategoryInput("Finding " + Persons.word(), "For a test", "", audience, null));
        return discussions.open(staff, new NewDiscussion(category, Kind.DISCUSSION, Headline.of("What do you carry " + Persons.word()), "Keys on a lanyard", null)).id();
    }
}

package org.coresponderalliance.continuum.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.discussion.CategoryInput;
import org.coresponderalliance.continuum.discussion.CategoryService;
import org.coresponderalliance.continuum.discussion.DiscussionService;
import org.coresponderalliance.continuum.discussion.Headline;
import org.coresponderalliance.continuum.discussion.Kind;
import org.coresponderalliance.continuum.discussion.NewDiscussion;
import org.coresponderalliance.continuum.member.Persons;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.coresponderalliance.continuum.testing.StatementLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

class NotificationsTests extends DatabaseTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private CategoryService categories;
    @Autowired
    private DiscussionService discussions;
    @Autowired
    private Notifications notifications;
    @Autowired
    private TransactionOperations transactions;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void manyAreToldByTwoStatementsAndAgainByTwo() throws Exception {
        var persons = new Persons(context);
        var followers = IntStream.range(0, 30).mapToObj(_ -> persons.member()).toList();
        var post = opening(persons, Audience.MEMBERS);
        var reply = notice(post, followers, 0);
        tell(reply);

        assertThat(tell(notice(post, followers, 0))).as("one that reads the post, one that writes to all").hasSize(2);
        assertThat(times(post)).hasSize(29).as("not to who did it").containsOnly(2);
    }

    @Test
    void whoMayNotSeeItIsNotTold() throws Exception {
        var persons = new Persons(context);
        var staff = persons.member(Role.STAFF);
        var post = opening(persons, Audience.STAFF);
        tell(notice(post, List.of(persons.member(), staff, persons.member()), null));
        assertThat(jdbc.sql("select member_id from notification where content_id = ? and content = 'POST' and kind = 'REPLY'").param(post)
                .query(Long.class).list()).containsExactly(staff.id());
    }

    private long opening(Persons persons, Audience audience) {
        var staff = persons.member(Role.STAFF);
        var word = Persons.word();
        var category = categories.create(staff, new CategoryInput("Told " + word, "For a test", "", audience, null));
        var opened = discussions.open(staff, new NewDiscussion(category, Kind.QUESTION, Headline.of("Who hears of it, " + word + "?"), "Who?", null));
        return jdbc.sql("select id from post where discussion_id = ?").param(opened.id()).query(Long.class).single();
    }

    private static Notice notice(long post, List<Viewer> recipients, @Nullable Integer actor) {
        var ids = recipients.stream().map(Viewer::id).collect(Collectors.toSet());
        return Notice.about(Content.POST, post, NotificationKind.REPLY, actor == null ? null : recipients.get(actor).id(), ids);
    }

    private List<String> tell(Notice notice) throws Exception {
        return StatementLog.during(() -> {
            transactions.executeWithoutResult(_ -> notifications.tell(notice));
            return null;
        });
    }

    private List<Integer> times(long post) {
        return jdbc.sql("select times from notification where content_id = ? and content = 'POST' and kind = 'REPLY'").param(post)
                .query(Integer.class).list();
    }
}

package org.coresponderalliance.continuum.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.AuditQueries;
import org.coresponderalliance.continuum.audit.Entry;
import org.coresponderalliance.continuum.member.Application.Draft;
import org.coresponderalliance.continuum.member.Applications;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From an application to an account, or to a mail that says why not. */
class ApplicantsTests extends DatabaseTests {

    private static final Viewer MODERATOR = Viewer.member(9_200_001, Role.MODERATOR);

    @Autowired
    private Applications applications;
    @Autowired
    private ReviewQueries queue;
    @Autowired
    private ReviewService decisions;
    @Autowired
    private AuditQueries audit;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void aConfirmedApplicationWaitsInTheQueueWithWhatTheApplicantSays() {
        var item = applied("asks" + System.nanoTime() + "@example.org", "I <b>answer</b> calls at night");
        assertThat(item.content().title()).isEqualTo("Kim Applicant");
        assertThat(item.content().html()).contains("I &lt;b&gt;answer&lt;/b&gt; calls at night").doesNotContain("<b>answer");
    }

    @Test
    void whoIsApprovedBecomesAMemberAndIsWelcomed() {
        var email = "yes" + System.nanoTime() + "@example.org";
        var item = applied(email, "To learn");
        decisions.decide(item.id(), Verdict.of(Decision.APPROVE), MODERATOR);
        assertThat(jdbc.sql("select role from member where email = ?").param(email).query(String.class).single()).isEqualTo("MEMBER");
        assertThat(mails(email)).contains("member.welcome");
        assertThat(audit.about("application", item.subject().id(), MODERATOR)).extracting(Entry::action).containsExactly("application.approved");
    }

    @Test
    void whoIsDeclinedIsToldInTheModeratorsWordsAndTheLogKeepsTheReason() {
        var email = "no" + System.nanoTime() + "@example.org";
        var item = applied(email, "To sell");
        decisions.decide(item.id(), new Verdict(Decision.DECLINE, "Sells software", "This is for people who respond."), MODERATOR);
        assertThat(jdbc.sql("select count(*) from member where email = ?").param(email).query(Integer.class).single()).isZero();
        assertThat(mails(email)).contains("member.declined");
        assertThat(jdbc.sql("select body_text from mail_log where recipient = ? and kind = 'member.declined'").param(email).query(String.class).single())
                .contains("This is for people who respond.").doesNotContain("Sells software");
        assertThat(audit.about("application", item.subject().id(), MODERATOR)).singleElement()
                .returns("application.declined", Entry::action).returns("Sells software", Entry::reason);
    }

    private WaitingItem applied(String email, String why) {
        applications.apply(new Draft("Kim Applicant", email, "peer", "Nightline", why));
        var link = jdbc.sql("select body_text from mail_log where recipient = ? and kind = 'member.confirm'").param(email).query(String.class).single();
        var token = link.substring(link.indexOf("token=") + 6).split("\\s")[0];
        applications.confirm(token);
        var id = jdbc.sql("select id from application where email = ?").param(email).query(Long.class).single();
        return await().until(() -> queue.waiting(ItemKind.APPLICATION, 500, MODERATOR).stream().filter(item -> item.subject().id() == id).findFirst().orElse(null),
                java.util.Objects::nonNull);
    }

    private java.util.List<String> mails(String email) {
        return jdbc.sql("select kind from mail_log where recipient = ?").param(email).query(String.class).list();
    }
}

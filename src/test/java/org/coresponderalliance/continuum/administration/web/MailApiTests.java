package org.coresponderalliance.continuum.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.audit.AuditQueries;
import org.coresponderalliance.continuum.audit.Entry;
import org.coresponderalliance.continuum.base.mail.MailMessage;
import org.coresponderalliance.continuum.base.mail.Mailer;
import org.coresponderalliance.continuum.member.Scope;
import org.coresponderalliance.continuum.testing.ApiTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class MailApiTests extends ApiTests {

    @Autowired
    private Mailer mailer;
    @Autowired
    private AuditQueries audit;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    void anAdministratorReadsTheLogInPartsAndOneMailWithItsText() {
        var first = mail("Reset one");
        var second = mail("Reset two");
        var admin = someone(Role.ADMINISTRATOR, Scope.READ, Scope.WRITE, Scope.MODERATE);
        var part = admin.get("/api/v1/mails?limit=1");
        assertThat(part.at("/items/0/id").asLong()).isEqualTo(second);
        assertThat(part.text()).as("no texts in the list").doesNotContain("open this");
        assertThat(admin.get("/api/v1/mails?limit=1&after={next}", part.at("/next").asString()).at("/items/0/id").asLong()).isEqualTo(first);

        assertThat(admin.get("/api/v1/mails/{id}", first).at("/text").asString()).isEqualTo("Please open this: Reset one");
        assertThat(audit.about("mail", first, admin.viewer)).extracting(Entry::action).containsExactly("mail.opened");
        assertThat(admin.post("/api/v1/mails/{id}/again", null, first).status()).as("there is no mail server here").isEqualTo(403);
        assertThat(admin.get("/api/v1/mails?after=%00").status()).isEqualTo(422);
    }

    @Test
    void nobodyElseReadsItNorATokenThatOnlyReads() {
        var id = mail("Reset three");
        assertThat(someone(Role.ADMINISTRATOR, Scope.READ, Scope.WRITE).get("/api/v1/mails/{id}", id).status()).isEqualTo(403);
        assertThat(staff().get("/api/v1/mails").status()).isEqualTo(404);
        assertThat(staff().get("/api/v1/mails/{id}", id).status()).isEqualTo(404);
        assertThat(staff().post("/api/v1/mails/{id}/again", null, id).status()).isEqualTo(404);
        assertThat(guest().get("/api/v1/mails").status()).isEqualTo(401);
    }

    private long mail(String subject) {
        var name = unique(subject);
        transaction.executeWithoutResult(status -> mailer.send(MailMessage.secret("somebody@example.org", name, "Please open this: " + subject, "member.reset")));
        return jdbc.sql("select id from mail_log where subject = ?").param(name).query(Long.class).single();
    }
}

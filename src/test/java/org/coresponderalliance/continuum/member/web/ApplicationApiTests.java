package org.coresponderalliance.continuum.member.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.regex.Pattern;
import org.coresponderalliance.continuum.base.mail.MailLog;
import org.coresponderalliance.continuum.member.Persons;
import org.coresponderalliance.continuum.testing.ApiTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ApplicationApiTests extends ApiTests {

    @Autowired
    private MailLog mails;

    @Test
    void anApplicantConfirmsTheAddressAndAModeratorApproves() {
        var email = Persons.word() + "@example.org";
        var received = apply(email);
        assertThat(received.status()).as(received.text()).isEqualTo(202);
        assertThat(received.at("/message").asString()).contains(email);
        assertThat(mailTo(email).kind()).isEqualTo("member.confirm");
        var key = Pattern.compile("token=(\\S+)").matcher(mailTo(email).text()).results().findFirst().orElseThrow().group(1);

        assertThat(confirm(key).status()).isEqualTo(200);
        assertThat(confirm(key).status()).as("a key works once").isEqualTo(404);
        var moderator = moderator();
        var id = jdbc.sql("select id from application where email = ?").param(email).query(Long.class).single();
        var item = await().until(() -> jdbc.sql("select id from review_item where subject_kind = 'APPLICATION' and subject_id = ?").param(id)
                .query(Long.class).optional().orElse(null), java.util.Objects::nonNull);
        var one = moderator.get("/api/v1/moderation/applications/{id}", id);
        assertThat(one.at("/email").asString()).isEqualTo(email);
        assertThat(one.at("/why").asString()).isEqualTo("To learn");
        assertThat(moderator.get("/api/v1/moderation/queue/{id}", item).at("/item/content/subject/id").asLong()).isEqualTo(id);

        var approved = moderator.post("/api/v1/moderation/queue/{id}/decision", "{\"decision\": \"APPROVE\", \"reason\": \"Known to us\"}", item);
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
        assertThat(jdbc.sql("select count(*) from member where email = ?").param(email).query(Integer.class).single()).isOne();
        assertThat(mailTo(email).kind()).isEqualTo("member.welcome");
    }

    @Test
    void aMemberIsAnsweredAsAnybodyAndToldByMailAlone() {
        var member = member();
        var email = member.handle + "@example.org";
        var stranger = Persons.word() + "@example.org";
        var known = apply(email);
        var unknown = apply(stranger);
        assertThat(known.status()).isEqualTo(202);
        assertThat(known.text().replace(email, "")).isEqualTo(unknown.text().replace(stranger, ""));
        assertThat(mailTo(email).kind()).isEqualTo("member.alreadyMember");
    }

    @Test
    void whatIsMissingIsNamedFieldByField() {
        var refused = guest().post("/api/v1/applications", "{\"email\": \"nobody\", \"discipline\": \"wizard\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/fields").propertyNames()).contains("name", "email", "discipline", "why");
        assertThat(guest().post("/api/v1/applications/confirmation", "{}").status()).isEqualTo(404);
    }

    @Test
    void anUnconfirmedApplicationIsNobodysToRead() {
        var email = Persons.word() + "@example.org";
        apply(email);
        var id = jdbc.sql("select id from application where email = ?").param(email).query(Long.class).single();
        assertThat(moderator().get("/api/v1/moderation/applications/{id}", id).status()).isEqualTo(404);
        assertThat(member().get("/api/v1/moderation/applications/{id}", id).status()).isEqualTo(403);
    }

    @Test
    void oneNetworkAppliesTenTimesAndThenWaits() {
        var last = 0;
        for (int i = 0; i <= 10; i++) {
            last = from("203.0.113.77", Persons.word() + "@example.org").status();
        }
        assertThat(last).isEqualTo(429);
    }

    private Answer apply(String email) {
        return from("10.77." + Math.floorMod(email.hashCode() / 250, 250) + "." + Math.floorMod(email.hashCode(), 250), email);
    }

    private Answer from(String network, String email) {
        return answer(web().post().uri("/api/v1/applications").with(request -> {
            request.setRemoteAddr(network);
            return request;
        }).contentType("application/json").content("""
                {"name": "Kim Applicant", "email": "%s", "discipline": "peer", "agency": "Nightline", "why": "To learn"}""".formatted(email)).exchange());
    }

    private Answer confirm(String key) {
        return guest().post("/api/v1/applications/confirmation", "{\"key\": \"" + key + "\"}");
    }

    private MailLog.Entry mailTo(String email) {
        return mails.before(Long.MAX_VALUE, 50).stream().filter(mail -> mail.to().equals(email)).findFirst().orElseThrow();
    }
}

package org.coresponderalliance.continuum.member.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Forms of which a part is not UTF-8: shown again, with the rest and a message beside that part. */
class UnreadableFormTests extends DatabaseTests {

    private static final String MESSAGE = "Some characters could not be read";

    @Autowired
    private MockMvcTester web;

    private MvcTestResult send(String address, String body) {
        return web.post().uri(address).cookie(new Cookie("XSRF-TOKEN", "t")).header("X-XSRF-TOKEN", "t")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED).content(body).exchange();
    }

    @Test
    void anApplicationKeepsWhatCouldBeRead() {
        assertThat(send("/join", "name=%ff&email=alex%40example.org&agency=Hope+%26+Co&why=caf%c3%a9")).hasStatus(400).bodyText()
                .contains("id=\"name-error\"", MESSAGE, "value=\"alex@example.org\"", "Hope &amp; Co", "caf\u00e9").doesNotContain("id=\"email-error\"", "id=\"agency-error\"");
    }

    @Test
    void anAddressToResetIsAskedForAgain() {
        assertThat(send("/reset", "email=a%e9%40example.org")).hasStatus(400).bodyText().contains("id=\"email-error\"", MESSAGE);
    }

    @Test
    void signingInSaysWhichFieldItWasAndKeepsTheOther() {
        assertThat(send("/sign-in", "email=alex%40example.org&password=%ff%fe&next=%2Flibrary")).hasStatus(400).bodyText()
                .contains("id=\"password-error\"", MESSAGE, "value=\"alex@example.org\"", "value=\"/library\"");
        assertThat(send("/sign-in", "email=%ff&password=x")).hasStatus(400).bodyText().contains("id=\"email-error\"");
    }

    @Test
    void aTokenThatIsNoTextLeadsNowhere() {
        assertThat(send("/reset/new", "token=%ff&password=eleven+green+kettles")).hasStatus(404);
        assertThat(send("/first-administrator", "token=%ff&name=%ff")).hasStatus(404);
    }

    @Test
    void aFormThatCanBeReadIsTakenAsEver() {
        assertThat(send("/reset", "email=nobody%40example.org")).hasStatusOk();
        assertThat(send("/reset", "email=no+address")).hasStatus(422);
    }
}

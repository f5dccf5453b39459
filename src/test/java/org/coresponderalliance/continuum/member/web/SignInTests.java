package org.coresponderalliance.continuum.member.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class SignInTests extends DatabaseTests {

    @Autowired
    private MockMvcTester web;

    @Test
    void theFormIsShownWithoutASession() {
        var answer = web.get().uri("/sign-in").exchange();

        assertThat(answer).hasStatusOk().bodyText().contains("name=\"email\"").contains("name=\"_csrf\"");
        assertThat(answer.getRequest().getSession(false)).isNull();
    }
}

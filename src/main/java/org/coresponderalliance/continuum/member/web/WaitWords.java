package org.coresponderalliance.continuum.member.web;

import java.time.Duration;
import org.coresponderalliance.continuum.base.Message;
import org.coresponderalliance.continuum.base.Texts;
import org.springframework.stereotype.Component;

/** How long to wait after several failures to sign in, in the same words on the form and in the API. */
@Component
class WaitWords {

    private final Texts texts;

    WaitWords(Texts texts) {
        this.texts = texts;
    }

    Message of(Duration wait) {
        return Message.of("member.signIn.wait", wait.compareTo(Duration.ofMinutes(2)) < 0
                ? texts.get("member.wait.seconds", wait.toSeconds() + 1) : texts.get("member.wait.minutes", wait.toMinutes() + 1));
    }
}

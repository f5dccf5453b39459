package org.coresponderalliance.continuum.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.ViewerSource;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.testing.ApiTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import picocli.CommandLine;

class TokenCommandTests extends ApiTests {

    @Autowired
    private Members members;
    @Autowired
    private ViewerSource viewers;
    @Autowired
    private Texts texts;

    private record Run(int exitCode, String out, String err) {}

    private Run run(String... arguments) {
        var out = System.out;
        var err = System.err;
        var said = new ByteArrayOutputStream();
        var told = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
            var code = new CommandLine(new TokenCommand(members, viewers, tokens, texts)).execute(arguments);
            return new Run(code, said.toString(StandardCharsets.UTF_8).strip(), told.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    @Test
    void theTokenAloneIsPrintedAndWorks() {
        var member = member();
        var run = run(member.handle + "@Example.org", "--scope", "read,write", "--name", "Nightly report", "--days", "30");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).matches("ctm_\\S+");
        assertThat(tokens.bearer(run.out()).orElseThrow().scopes()).containsExactly(Scope.READ, Scope.WRITE);
        var made = tokens.of(member.viewer).getFirst();
        assertThat(made.name()).isEqualTo("Nightly report");
        assertThat(made.expiresAt()).isAfter(made.createdAt());
        assertThat(run.err()).contains("30 days").doesNotContain(run.out());
    }

    @Test
    void whoeverIsUnknownOrMayNotIsRefusedInPlainWords() {
        assertThat(run("nobody@example.org").err()).contains("no member");
        var member = member();
        var email = member.handle + "@example.org";
        assertThat(run(email, "--scope", "read,moderate")).satisfies(run -> {
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("Only moderators");
        });
        assertThat(run(email, "--scope", "everything").err()).contains("no scope named everything");
        assertThat(run(email, "--days", "0").exitCode()).isEqualTo(1);
        assertThat(run().exitCode()).as("no address").isEqualTo(2);
        assertThat(tokens.of(member.viewer)).hasSize(1);
        assertThat(run(someone(Role.MODERATOR, Scope.READ).handle + "@example.org", "--scope", "read,moderate").exitCode()).isZero();
    }
}

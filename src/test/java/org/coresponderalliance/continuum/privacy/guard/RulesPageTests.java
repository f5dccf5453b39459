package org.coresponderalliance.continuum.privacy.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class RulesPageTests {

    private static final Path PAGE = Path.of("src/docs/guard/rules.md");

    @Test
    void thePageListsEveryRuleAsItIs() throws IOException {
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/rules.md"), page());
        assertThat(PAGE).as("cp target/rules.md src/docs/guard/rules.md").hasContent(page());
    }

    @Test
    void noTwoRulesHaveTheSameName() {
        var ids = new HashSet<String>();
        assertThat(Guard.rules()).allSatisfy(rule -> assertThat(ids.add(rule.id())).as(rule.id()).isTrue());
    }

    @Test
    void everyRuleHasASourceAndEveryFindingAReasonInOneSentence() {
        assertThat(Guard.rules()).allSatisfy(rule -> {
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.type()).matches("safe|structured\\.\\w+|name\\.(cued|bare)|quasi\\.\\w+");
            if (!rule.type().equals("safe")) {
                assertThat(rule.message()).matches("[A-Z].{20,200}\\.");
            }
        });
    }

    static String page() {
        var page = new StringBuilder("""
                # Rules of the privacy guard

                In the order in which they are tried: what is safe first, then numbers with labels, shapes and check digits, then names, then the
                story score. The action is the usual one; what stands around a finding can make it stricter (a phone number that is a client's)
                or milder (one's own). A name beside any other finding, and two structured findings that would warn, are held. Staff can switch
                off each rule by its id. "Part (f)" is the part on privacy of the association's notes on its field.

                A test holds this page to the code (`RulesPageTests`).

                | rule | finds | action | source |
                |---|---|---|---|
                """);
        for (var rule : Guard.rules()) {
            var safe = rule.type().equals("safe");
            page.append("| `%s` | %s | %s | %s |%n".formatted(rule.id(), safe ? "nothing: it is safe" : "`" + rule.type() + "`",
                    safe ? "" : rule.action().name().toLowerCase(java.util.Locale.ROOT), rule.source()));
        }
        return page.toString();
    }
}

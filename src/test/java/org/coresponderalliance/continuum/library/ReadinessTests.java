package org.coresponderalliance.continuum.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coresponderalliance.continuum.base.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadinessTests {

    @Test
    void aHintThatADraftCameWithIsNotPublished() {
        var missing = missing("## The problem\n\n> Who calls?\n\n## How to do it\n\n*Steps, roles, words to say.*\n\n## When not to use it\n\nNever at sea.\n");
        assertThat(missing).containsExactly(Message.of("library.ready.sections", "How to do it"));
        assertThat(missing("## When not to use it\n\n*Where it did not work.*")).containsExactly(Message.of("library.ready.sections", "When not to use it"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "## How to do it\n\n*Steps, roles.*\n\nFirst call the office.",
            "## How to do it\n\n**Call the office.**\n",
            "## How to do it\n\nCall *the office* first.\n\n## Why\n\nIt works.",
            "*A remark before all.*\n\n## How\n\nCall.",
            "## Steps\n\n* one\n* two\n"})
    void whatSaysSomethingBesideOrInItalicsIsReady(String body) {
        assertThat(missing(body)).isEmpty();
    }

    private static List<Message> missing(String body) {
        return List.copyOf(Readiness.missing(ArticleKind.GUIDANCE, new ArticleContent("Calls to houseboats", "In short.", body, List.of(), List.of())).values());
    }
}

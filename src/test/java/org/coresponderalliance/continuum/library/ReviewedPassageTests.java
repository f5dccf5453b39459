package org.coresponderalliance.continuum.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewedPassageTests {

    private static final String BODY = "## How to do it\n\nAnswer within a minute.\n\n- Phone\n- Radio\n\n```\none\n\ntwo\n```\n\nWrite it down.";

    @Test
    void paragraphsHeadingsAndListsArePassagesAndCodeStaysInOnePiece() {
        assertThat(ReviewedPassage.of(content(BODY))).extracting(ReviewedPassage::markdown).containsExactly("A title", "In short.", "Call back.",
                "## How to do it", "Answer within a minute.", "- Phone\n- Radio", "```\none\n\ntwo\n```", "Write it down.");
    }

    @Test
    void whatIsIndentedBelowAnItemBelongsToIt() {
        assertThat(ReviewedPassage.of(content("- Phone\n\n  At night too."))).extracting(ReviewedPassage::markdown).contains("- Phone\n\n  At night too.");
    }

    @Test
    void anotherWordingTakesThePlaceOfThePassageAndOfNothingElse() {
        var changed = ReviewedPassage.reworded(content(BODY), "body", "Answer within a minute.", "Answer at once.").orElseThrow();
        assertThat(changed.body()).isEqualTo(BODY.replace("Answer within a minute.", "Answer at once."));
        assertThat(ReviewedPassage.reworded(content(BODY), "recommendation/7", "Call back.", "Call back within a day.").orElseThrow().recommendations())
                .singleElement().extracting(ArticleContent.Recommendation::text).isEqualTo("Call back within a day.");
    }

    @Test
    void whatIsNotThereAsItWasOrTwiceIsNotReplaced() {
        assertThat(ReviewedPassage.reworded(content(BODY), "body", "Answer within two minutes.", "x")).isEmpty();
        assertThat(ReviewedPassage.reworded(content("Twice.\n\nTwice."), "body", "Twice.", "x")).isEmpty();
        assertThat(ReviewedPassage.reworded(content(BODY), "summary", "Write it down.", "x")).isEmpty();
    }

    private static ArticleContent content(String body) {
        return new ArticleContent("A title", "In short.", body, List.of(new ArticleContent.Recommendation(7L, "Call back.", Strength.STRONG, "e4", "")), List.of());
    }
}

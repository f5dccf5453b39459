package org.coresponderalliance.continuum.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTests {

    private final Markdown markdown = new Markdown();

    @Test
    void listsTablesAndBareLinksAreRendered() {
        var html = markdown.render("- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nhttps://example.org/x").html();
        assertThat(html).contains("<li>one</li>", "<td>1</td>", "<a href=\"https://example.org/x\"", "nofollow");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[x](javascript:alert(1))", "<a href=\"javascript:alert(1)\">x</a>",
            "<svg onload=alert(1)>", "<iframe src=//evil></iframe>", "<p style=\"position:fixed\">x</p>", "[x](data:text/html;base64,AAAA)",
            "<form action=/x><button>y</button></form>", "<base href=//evil>", "<meta http-equiv=refresh content=0>", "<p id=main onclick=x>z</p>"})
    void nothingThatRunsOrDisguisesReachesAReader(String attack) {
        var html = markdown.render("before\n\n" + attack + "\n\nafter").html().toLowerCase();
        assertThat(html).doesNotContain("<script", "onerror", "onload", "onclick", "href=\"javascript", "<iframe", "style=", "data:text",
                "<form", "<base", "<meta", "<svg", "id=\"main").contains("before", "after");
    }

    @Test
    void imagesOfOtherSitesAreNotLoaded() {
        assertThat(markdown.render("![x](https://tracker.example.org/pixel.png)").html()).doesNotContain("tracker");
        assertThat(markdown.render("![x](/attachments/abc/plan.png)").html()).contains("src=\"/attachments/abc/plan.png\"");
    }

    @Test
    void aPersonNamedIsLinkedButAnAddressIsNot() {
        var html = markdown.render("Thanks @dana.w, mail me at kim@example.org").html();
        assertThat(html).contains("href=\"/members/dana.w\"", ">&#64;dana.w</a>, mail");
        assertThat(html).doesNotContain("/members/example");
        assertThat(Mentions.in("Thanks @dana.w and @kip, not kim@example.org")).containsExactly("dana.w", "kip");
    }

    @Test
    void theTextWithoutMarkupServesExcerptsAndSearch() {
        assertThat(markdown.render("## Title\n\nSome **bold** [link](https://example.org).").text()).contains("Some bold").doesNotContain("**");
    }
}

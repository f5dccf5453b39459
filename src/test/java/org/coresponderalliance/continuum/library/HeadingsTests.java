package org.coresponderalliance.continuum.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingsTests {

    @Test
    void headingsGetAnchorsAndStandBelowThePagesTitle() {
        var anchored = Headings.of("<h1>The problem</h1>\n<p>Text</p>\n<h2>At night</h2>\n<h1>The problem</h1>");

        assertThat(anchored.html()).isEqualTo("<h2 id=\"s-the-problem\">The problem</h2>\n<p>Text</p>\n"
                + "<h3 id=\"s-at-night\">At night</h3>\n<h2 id=\"s-the-problem-2\">The problem</h2>");
        assertThat(anchored.headings()).extracting(Headings.Heading::anchor, Headings.Heading::deeper)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("s-the-problem", false), org.assertj.core.groups.Tuple.tuple("s-at-night", true),
                        org.assertj.core.groups.Tuple.tuple("s-the-problem-2", false));
    }
}

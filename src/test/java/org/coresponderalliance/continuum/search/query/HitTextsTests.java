package org.coresponderalliance.continuum.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coresponderalliance.continuum.search.HitDetails;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.mapping.HighlightMarks;
import org.junit.jupiter.api.Test;

class HitTextsTests {

    private static final HitDetails DETAILS = new HitDetails("A checklist", "/library/1", "Template", List.of(), null);

    @Test
    void anExcerptIsOneLineWithoutBoxesToTick() {
        assertThat(excerpt("- [ ] Radio,\n  call sign\n- [x] " + HighlightMarks.OPEN + "Vest" + HighlightMarks.CLOSE + " measured [see 2]"))
                .isEqualTo("Radio, call sign - <mark>Vest</mark> measured [see 2]");
    }

    private static String excerpt(String passage) {
        return HitTexts.hit(new IndexQuery.FoundHit(Kind.ARTICLE, 1, List.of(), List.of(passage), 0), DETAILS).excerptHtml();
    }
}

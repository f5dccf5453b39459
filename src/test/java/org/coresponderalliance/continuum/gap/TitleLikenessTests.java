package org.coresponderalliance.continuum.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitleLikenessTests {

    @Test
    void theSameQuestionInOtherFormsIsTheSame() {
        assertThat(TitleLikeness.alike("Do your clinicians carry a radio on the main channel?", "Does the clinician carry radios on your main channel")).isTrue();
        assertThat(TitleLikeness.alike("Body armor for clinicians: required, offered, or no?", "Is body armor required for clinicians?")).isTrue();
    }

    @Test
    void twoWordsInCommonAreNotEnough() {
        assertThat(TitleLikeness.alike("Body armor for clinicians", "Body cameras for clinicians")).isFalse();
        assertThat(TitleLikeness.alike("Crisis center keeps turning us away", "Crisis center staff turnover numbers, budget and hiring plans")).isFalse();
    }

    @Test
    void likenessIsPassedOn() {
        var titles = new LinkedHashMap<Long, String>();
        titles.put(1L, "body armor required clinicians county");
        titles.put(2L, "follow-up visits without a car");
        titles.put(3L, "body armor required clinicians policy");
        titles.put(4L, "armor required clinicians policy cost");
        assertThat(TitleLikeness.groups(titles)).containsExactly(List.of(1L, 3L, 4L), List.of(2L));
    }
}

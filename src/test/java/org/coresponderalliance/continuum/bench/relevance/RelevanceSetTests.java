package org.coresponderalliance.continuum.bench.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelevanceSetTests {

    private final RelevanceSet set = RelevanceSet.read();

    @Test
    void halfOfMoreThanAHundredAndFiftyQueriesIsPutAside() {
        assertThat(set.queries(Half.TUNE).size() + set.queries(Half.HELD).size()).isGreaterThan(150);
        assertThat(set.queries(Half.TUNE)).hasSameSizeAs(set.queries(Half.HELD));
        assertThat(set.queries(Half.TUNE)).extracting(Query::text).doesNotContainAnyElementsOf(
                set.queries(Half.HELD).stream().map(Query::text).toList());
    }

    @Test
    void withTheSampleCommunityThereAreFourHundredDiscussions() {
        assertThat(set.documents()).filteredOn(document -> !document.article()).hasSize(Community.DISCUSSIONS - 50);
    }

    @Test
    void aDocumentThatIsNamedHasThatGradeWhateverItsClusterHas() {
        var query = set.queries(Half.TUNE).stream().filter(one -> one.text().equals("radios")).findFirst().orElseThrow();

        assertThat(query.grades()).containsEntry("radio.1", 3).containsEntry("s07", 3).containsEntry("queue.1", 1).doesNotContainKey("queue.2");
    }

    @Test
    void aTypingMistakeIsOneLetterInTheLongestWordAndNoneInACode() {
        assertThat(Typo.in("sobering center")).isEqualTo("sobeing center");
        assertThat(Typo.in("MOU")).isEqualTo("MOU");
        assertThat(Typo.in("5150")).isEqualTo("5150");
    }
}

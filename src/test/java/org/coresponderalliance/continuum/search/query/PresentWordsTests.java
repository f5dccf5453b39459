package org.coresponderalliance.continuum.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.mapping.IndexedContent;
import org.coresponderalliance.continuum.search.mapping.Standing.Merits;
import org.coresponderalliance.continuum.search.words.SynonymIndex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a query needs and nothing has, it cannot find; whatever it can find, it is said to be able to. */
class PresentWordsTests {

    private static final SynonymIndex SYNONYMS = new SynonymIndex(List.of());
    private static final PresentWords WORDS = PresentWords.in(List.of(
            document("Who answers at night?", "The county pays two clinicians for welfare checks.", ""), document("", "We carry naloxone in every car.", "What is in your bag?")));

    @ParameterizedTest
    @CsvSource({"clinician, true", "clinicians night, true", "clinician moon, false", "moon, false", "naloxone car moon, true", "naloxone moon sun, false",
            "bag, true", "'\"welfare check\"', true", "'\"welfare moon\"', false", "'naloxone -car', true", "'', true", "Naloxoné, true"})
    void aQueryMayMeetWhatHasTheWordsThatItNeeds(String typed, boolean may) {
        assertThat(WORDS.mayMeet(ParsedQuery.of(typed, SYNONYMS))).isEqualTo(may);
    }

    private static IndexedContent document(String title, String body, String above) {
        var facts = Facts.of(Content.POST, State.PUBLISHED, Audience.PUBLIC, null, 1L);
        return new IndexedContent(1, Kind.POST, facts, title, body, above, Merits.NONE, List.of(), "discussion/1", 1L, Instant.EPOCH);
    }
}

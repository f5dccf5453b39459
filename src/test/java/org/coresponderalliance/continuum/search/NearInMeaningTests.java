package org.coresponderalliance.continuum.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.coresponderalliance.continuum.search.query.ParsedQuery;
import org.coresponderalliance.continuum.search.words.SynonymGrammar;
import org.coresponderalliance.continuum.search.words.SynonymIndex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which queries say something in words, and what. */
class NearInMeaningTests {

    private static final SynonymIndex SYNONYMS = new SynonymIndex(SynonymGrammar.groups("""
            1 = CIT | crisis intervention team | CIT program
            2 = EMS | emergency medical services
            """));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who looks after the dog?   | who looks after the dog?
            EMS at the door            | emergency medical services at the door
            CIT and EMS                | crisis intervention team and emergency medical services
            """)
    void threeWordsSayWhatTheySayAndAcronymsWhatTheyStandFor(String typed, String meant) {
        assertThat(NearInMeaning.inWords(ParsedQuery.of(typed, SYNONYMS))).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dog", "night shift", "who pays \"on call\" time", "5150 on a minor child", "the QZX form again", "pets at home -cats"})
    void whatIsMeantAsItIsTypedIsLeftAlone(String typed) {
        assertThat(NearInMeaning.inWords(ParsedQuery.of(typed, SYNONYMS))).isEmpty();
    }
}

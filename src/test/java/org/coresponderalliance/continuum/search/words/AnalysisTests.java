package org.coresponderalliance.continuum.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisTests {

    @ParameterizedTest
    @CsvSource({"holds, hold", "transporting, transport", "responders, responder", "policies, policy", "clinicians, clinician",
        "escalated, escalate", "Ricky's, ricky", "naïve, naive", "trainings, training"})
    void formsOfAWordAreOneTerm(String one, String other) {
        assertThat(terms(Analysis.english(), one)).isEqualTo(terms(Analysis.english(), other));
    }

    @ParameterizedTest
    @CsvSource({"police, policy", "organ, organization", "redis, redirect", "university, universe", "general, generous"})
    void differentWordsStayApart(String one, String other) {
        assertThat(terms(Analysis.english(), one)).isNotEqualTo(terms(Analysis.english(), other));
    }

    @Test
    void numbersAndCodesStayWhole() {
        assertThat(terms(Analysis.english(), "5150 9.41 s136 5122.10 H2011 M1")).containsExactly("5150", "9.41", "s136", "5122.10", "h2011", "m1");
        assertThat(terms(Analysis.english(), "42 CFR Part 2")).containsExactly("42", "cfr", "part", "2");
        assertThat(terms(Analysis.english(), "10-96")).containsExactly("10", "96");
    }

    @Test
    void acronymsAreWhatIsWrittenInCapitals() {
        assertThat(terms(Analysis.acronym(), "The ACT team acts; C-SSRS, H2011 and I/DD. A Cit Mc5")).containsExactly("ACT", "C-SSRS", "H2011", "I/DD");
    }

    @Test
    void everyBeginningOfAWordIsKept() {
        assertThat(terms(Analysis.prefix(), "Warm hand")).containsExactly("w", "wa", "war", "warm", "h", "ha", "han", "hand");
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        var terms = new ArrayList<String>();
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return terms;
    }
}

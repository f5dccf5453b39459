package org.coresponderalliance.continuum.privacy.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole sentences of {@code guard/sentences*.txt}, as people of this field write them, whichever rule finds what. */
class SentencesTests {

    private static final Guard GUARD = new Guard();

    private static final List<String> FILES = List.of("sentences", "sentences-phones", "sentences-records", "sentences-addresses", "sentences-names");

    record Place(int start, int end) {}

    static List<String> telling() {
        return lines('+');
    }

    static List<String> harmless() {
        return lines('-');
    }

    private static List<String> lines(char kind) {
        return FILES.stream().flatMap(file -> Examples.lines(file).stream()).filter(line -> !line.isEmpty() && line.charAt(0) == kind).map(line -> line.substring(2).replace('↵', '\n')).toList();
    }

    @ParameterizedTest
    @MethodSource("telling")
    void whatCouldIdentifySomebodyIsFoundAndNothingElse(String sentence) {
        var labels = labels(sentence);
        var findings = disturbing(sentence.replaceAll("[«»]", ""));

        assertThat(labels).allSatisfy(label -> assertThat(findings).anyMatch(finding -> 2 * (Math.min(finding.end(), label.end()) - Math.max(finding.start(), label.start())) >= label.end() - label.start()));
        assertThat(findings).filteredOn(finding -> !finding.type().startsWith("quasi")).allMatch(finding -> labels.stream().anyMatch(label -> finding.start() < label.end() && label.start() < finding.end()));
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void nobodyIsDisturbedByWhatIdentifiesNoClient(String sentence) {
        assertThat(disturbing(sentence)).isEmpty();
    }

    private static List<Finding> disturbing(String text) {
        return GUARD.check(new Draft(text, Audience.MEMBERS, null)).findings().stream().filter(finding -> finding.action().disturbs()).toList();
    }

    private static List<Place> labels(String sentence) {
        var labels = new ArrayList<Place>();
        var signs = 0;
        var start = 0;
        for (int i = 0; i < sentence.length(); i++) {
            if (sentence.charAt(i) == '«') {
                start = i - signs++;
            } else if (sentence.charAt(i) == '»') {
                labels.add(new Place(start, i - signs++));
            }
        }
        return labels;
    }
}

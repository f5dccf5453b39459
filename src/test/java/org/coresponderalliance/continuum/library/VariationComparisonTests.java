package org.coresponderalliance.continuum.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.support.StaticMessageSource;

/** Variations that were reworded, came and went, with what a reader should be shown: {@code comparison/variations.txt}. */
class VariationComparisonTests {

    @TestFactory
    Stream<DynamicTest> everyCaseIsShownAsAReaderWouldTellIt() throws IOException {
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/comparison/variations.txt"))) {
            var cases = new ArrayList<List<String>>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                if (line.startsWith("= ")) {
                    cases.add(new ArrayList<>());
                }
                cases.getLast().add(line);
            });
            return cases.stream().map(one -> DynamicTest.dynamicTest(one.getFirst().substring(2), () -> assertThat(
                    new VariationComparer(texts()).compared(read(one, "< "), read(one, "> "))).extracting(VariationComparisonTests::shown)
                    .containsExactlyElementsOf(one.stream().skip(1).filter(line -> !line.startsWith("< ") && !line.startsWith("> ")).toList())));
        }
    }

    private static List<ArticlePage.Variation> read(List<String> lines, String side) {
        var all = new ArrayList<ArticlePage.Variation>();
        lines.stream().filter(line -> line.startsWith(side)).map(line -> line.substring(2).split("\\|")).forEach(one -> all.add(new ArticlePage.Variation(Long.parseLong(one[0]),
                all.size() + 1, one[1], "", one[2], one.length > 3 ? Long.valueOf(one[3]) : null, one.length > 3 ? Integer.parseInt(one[3]) : 0, FacetSelection.none(), List.of(),
                List.of(), List.of())));
        return all;
    }

    private static String shown(Comparison.Variation one) {
        return one.change() + " " + ComparerTests.marked(one.name()) + ": " + ComparerTests.marked(one.text())
                + one.details().stream().map(detail -> " " + detail.what()).collect(Collectors.joining());
    }

    private static Texts texts() {
        var messages = new StaticMessageSource();
        messages.addMessage("library.recommendationN", Locale.US, "Recommendation {0}");
        return new Texts(messages);
    }
}

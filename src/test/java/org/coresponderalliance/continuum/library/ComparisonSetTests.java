package org.coresponderalliance.continuum.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.library.Comparison.Block;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Bodies whose blocks moved, were edited, or both, with what a reader should be shown: {@code comparison/moved-and-edited.txt}. */
class ComparisonSetTests {

    @TestFactory
    Stream<DynamicTest> everyCaseIsShownAsAReaderWouldTellIt() throws IOException {
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/comparison/moved-and-edited.txt"))) {
            var cases = new ArrayList<List<String>>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                if (line.startsWith("= ")) {
                    cases.add(new ArrayList<>());
                }
                cases.getLast().add(line);
            });
            return cases.stream().map(one -> DynamicTest.dynamicTest(one.getFirst().substring(2), () -> assertThat(
                    Comparer.blocks(one.get(1).substring(2), one.get(2).substring(2))).extracting(ComparisonSetTests::shown).containsExactlyElementsOf(one.subList(3, one.size()))));
        }
    }

    private static String shown(Block block) {
        return block.skipped() > 0 ? "SKIPPED " + block.skipped() : block.change() + " " + ComparerTests.marked(block.text());
    }
}

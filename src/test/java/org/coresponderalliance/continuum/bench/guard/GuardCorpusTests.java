package org.coresponderalliance.continuum.bench.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That the corpus is what it promises, in each of its halves. */
class GuardCorpusTests {

    @ParameterizedTest
    @EnumSource(Half.class)
    void theSameHalfIsTheSameBytesEachTime(Half half, @TempDir Path folder) throws IOException {
        GuardCorpus.write(GuardCorpus.of(half), folder.resolve("one"));
        GuardCorpus.write(GuardCorpus.of(half), folder.resolve("two"));

        assertThat(folder.resolve("one")).hasSameBinaryContentAs(folder.resolve("two"));
    }

    @ParameterizedTest
    @EnumSource(Half.class)
    void thereAreEnoughLabelsOfEachClassAndEnoughCleanDrafts(Half half) {
        var drafts = GuardCorpus.of(half);
        var counts = drafts.stream().flatMap(draft -> draft.spans().stream()).collect(Collectors.groupingBy(LabelledSpan::kind, Collectors.counting()));

        assertThat(counts).hasSize(SpanClass.values().length);
        assertThat(counts.values()).allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(300));
        assertThat(drafts.stream().filter(draft -> draft.isClean() && !draft.hardNegative())).hasSizeGreaterThanOrEqualTo(250);
        assertThat(drafts.stream().filter(draft -> draft.isClean() && draft.hardNegative())).hasSizeGreaterThanOrEqualTo(250);
        assertThat(drafts.stream().filter(LabelledDraft::isStory)).hasSizeGreaterThanOrEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Half.class)
    void labelsStandWithinTheirTextOneAfterTheOtherAndNothingIsLeftUnfilled(Half half) {
        assertThat(GuardCorpus.of(half)).allSatisfy(draft -> {
            assertThat(draft.text()).isNotBlank().doesNotContain("[[").doesNotContain("]]").doesNotContainPattern("\\{[a-z0-9]+}");
            var end = 0;
            for (var span : draft.spans()) {
                assertThat(span.start()).isGreaterThanOrEqualTo(end);
                assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(draft.text().length());
                assertThat(draft.text().substring(span.start(), span.end())).isNotBlank().doesNotStartWith(" ").doesNotEndWith(" ");
                end = span.end();
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Half.class)
    void draftsAreAsLongAsPeopleWriteThem(Half half) {
        var lengths = GuardCorpus.of(half).stream().map(draft -> draft.text().length()).sorted().toList();

        assertThat(lengths.getFirst()).isLessThan(60);
        assertThat(lengths.get(lengths.size() / 2)).isBetween(300, 1_000);
        assertThat(lengths.getLast()).isBetween(9_500, 12_000);
    }

    @ParameterizedTest
    @EnumSource(Half.class)
    void audienceAndPopulationVary(Half half) {
        var drafts = GuardCorpus.of(half);

        assertThat(drafts).extracting(LabelledDraft::audience).containsOnly("members", "public").contains("members", "public");
        assertThat(drafts.stream().filter(draft -> draft.authorPopulation() == null)).hasSizeGreaterThan(100);
        assertThat(drafts).extracting(LabelledDraft::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Half.class)
    void someLabelsAreDisguised(Half half) {
        var texts = GuardCorpus.of(half).stream().flatMap(draft -> draft.spans().stream().map(span -> draft.text().substring(span.start(), span.end()))).toList();

        for (var sign : List.of("\u200B", "\uFF11", "\u0430", " at ", "\n", "\u2011")) {
            assertThat(texts).as("U+%04X", (int) sign.charAt(0)).anyMatch(text -> text.contains(sign));
        }
        assertThat(texts).anyMatch(text -> text.matches("((zero|one|two|three|four|five|six|seven|eight|nine) ?){9,}"));
    }
}

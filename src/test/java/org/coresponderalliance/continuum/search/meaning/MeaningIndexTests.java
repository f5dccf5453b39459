package org.coresponderalliance.continuum.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.store.LockObtainFailedException;
import org.coresponderalliance.continuum.search.meaning.MeaningIndex.Near;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of what is known of meanings. */
class MeaningIndexTests {

    @TempDir
    private Path folder;

    @Test
    void aThreadIsAsNearAsTheNearestOfItsTexts() throws IOException {
        try (var index = MeaningIndex.open(folder)) {
            index.put("discussion/1", "a", List.of(direction(0, 1), direction(1, 0)));
            index.put("discussion/2", "b", List.of(direction(1, 1)));
            index.commit(7);

            var near = index.nearest(direction(1, 0), 10).stream().collect(Collectors.toMap(Near::thread, Near::cosine));
            assertThat(near.get("discussion/1")).isCloseTo(1, within(0.01f));
            assertThat(near.get("discussion/2")).isCloseTo(0.707f, within(0.01f));
            assertThat(index.others(List.of())).hasSize(2);
        }
    }

    @Test
    void newVectorsTakeThePlaceOfTheOldOnes() throws IOException {
        try (var index = MeaningIndex.open(folder)) {
            index.put("discussion/1", "a", List.of(direction(1, 0), direction(1, 0)));
            index.commit(1);
            index.put("discussion/1", "b", List.of(direction(0, 1)));
            index.commit(2);

            assertThat(index.hash("discussion/1")).isEqualTo("b");
            assertThat(index.nearest(direction(1, 0), 10)).singleElement().extracting(Near::cosine).satisfies(cosine -> assertThat(cosine).isCloseTo(0, within(0.01f)));

            index.put("discussion/1", "", List.of());
            index.commit(3);
            assertThat(index.nearest(direction(1, 0), 10)).isEmpty();
            assertThat(index.hash("discussion/1")).isEmpty();
        }
    }

    @Test
    void whatWasCommittedIsThereTheNextTimeAndNothingElse() throws IOException {
        try (var index = MeaningIndex.open(folder)) {
            assertThat(index.position()).isNegative();
            index.put("article/1", "a", List.of(direction(1, 0)));
            index.commit(12);
            index.put("article/2", "b", List.of(direction(1, 0)));
        }
        try (var index = MeaningIndex.open(folder)) {
            assertThat(index.position()).isEqualTo(12);
            assertThat(index.nearest(direction(1, 0), 10)).extracting(Near::thread).containsExactly("article/1");
        }
    }

    @Test
    void filesThatCannotBeReadAreMadeAgain() throws IOException {
        try (var index = MeaningIndex.open(folder)) {
            index.put("article/1", "a", List.of(direction(1, 0)));
            index.commit(12);
        }
        try (var files = Files.list(folder)) {
            for (var file : files.filter(one -> one.getFileName().toString().startsWith("segments")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (var index = MeaningIndex.open(folder)) {
            assertThat(index.position()).isNegative();
            assertThat(index.nearest(direction(1, 0), 10)).isEmpty();
        }
    }

    @Test
    void whatIsForgottenIsSoInTheFilesToo() throws IOException {
        try (var index = MeaningIndex.open(folder)) {
            index.put("discussion/1", "kept-hash", List.of(direction(1, 0)));
            index.put("discussion/2", "gone-hash", List.of(direction(0, 1)));
            index.commit(1);

            assertThat(index.others(List.of("discussion/1"))).containsExactly("discussion/2");
            index.put("discussion/2", "", List.of());
            index.commit(2);
            assertThat(index.nearest(direction(0, 1), 10)).extracting(Near::thread).containsExactly("discussion/1");

            index.forgetWhatWasReplaced();
            assertThat(index.others(List.of())).hasSize(1);
            assertThat(written()).doesNotContain("discussion/2");
        }
    }

    @Test
    void filesThatAnotherHasOpenAreLeftAlone() throws IOException {
        try (var index = MeaningIndex.open(folder)) {
            index.put("article/1", "a", List.of(direction(1, 0)));
            index.commit(1);

            assertThatThrownBy(() -> MeaningIndex.open(folder)).isInstanceOf(LockObtainFailedException.class);
            assertThat(index.nearest(direction(1, 0), 10)).extracting(Near::thread).containsExactly("article/1");
            assertThat(written()).contains("article/1");
        }
    }

    private String written() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(one -> !one.getFileName().toString().equals("write.lock")).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    /** In the plane of the first two numbers, of length 1. */
    private static float[] direction(float first, float second) {
        var vector = new float[SentenceEncoder.SIZE];
        var length = (float) Math.hypot(first, second);
        // The numbers of a real vector are small: each of these stands for sixteen of them.
        for (int i = 0; i < 16; i++) {
            vector[i] = first / length / 4;
            vector[16 + i] = second / length / 4;
        }
        return vector;
    }
}

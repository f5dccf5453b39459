package org.coresponderalliance.continuum.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The model that is shipped says what it is shipped for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SentenceEncoderTests {

    private SentenceEncoder encoder;

    @BeforeAll
    void load(@TempDir Path folder) throws Exception {
        encoder = SentenceEncoder.load(folder);
    }

    @AfterAll
    void close() {
        encoder.close();
    }

    @Test
    void aQuestionIsNearToItsAnswerInOtherWords() {
        var asked = "the cops laugh at us";
        assertThat(cosine(asked, "Patrol does not take our clinicians seriously and jokes about them."))
                .isGreaterThan(cosine(asked, "How many hours of training does the state ask for?") + 0.1);
    }

    @Test
    void aTextIsOneDirectionOfLengthOne() {
        var vector = encoder.vector("Who rides along at night?");

        assertThat(vector).hasSize(SentenceEncoder.SIZE);
        assertThat(dot(vector, vector)).isCloseTo(1, within(1e-5));
        assertThat(encoder.vector("Who rides along at night?")).isEqualTo(vector);
    }

    @Test
    void whatStandsBehindTheFirstPagesOfATextDoesNotCount() {
        var shift = "A long shift. ".repeat(200);
        assertThat(encoder.vector(shift + "The dog was fed.")).isEqualTo(encoder.vector(shift));
        assertThat(encoder.vector("")).hasSize(SentenceEncoder.SIZE).doesNotContain(Float.NaN);
    }

    private double cosine(String one, String other) {
        return dot(encoder.vector(one), encoder.vector(other));
    }

    private static double dot(float[] one, float[] other) {
        return IntStream.range(0, one.length).mapToDouble(i -> one[i] * other[i]).sum();
    }
}

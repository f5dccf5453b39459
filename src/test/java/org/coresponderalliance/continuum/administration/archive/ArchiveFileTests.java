package org.coresponderalliance.continuum.administration.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.coresponderalliance.continuum.administration.archive.ArchiveFile.Line;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.discussion.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveFileTests {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void aLineKnowsWhereItStandsAlsoBehindBlankOnes() throws IOException {
        var lines = lines("{\"uid\":1}\n\n  \r\n{\"uid\":\"zwei\",\"unheard\":[1]}");
        assertThat(lines).extracting(Line::number, Line::offset, Line::text)
                .containsExactly(tuple(1, 0L, "{\"uid\":1}"), tuple(4, 15L, "{\"uid\":\"zwei\",\"unheard\":[1]}"));
        assertThat(lines).extracting(line -> line.as(ArchiveLines.User.class).uid()).containsExactly("1", "zwei");
    }

    @Test
    void aLineThatIsNoObjectIsRefused() throws IOException {
        for (var line : lines("nonsense\n[1]\nnull\n{\"uid\":\n{\"uid\":{}}\n\"text\"")) {
            assertThatThrownBy(() -> line.as(ArchiveLines.User.class)).as(line.text()).isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    void linesLongerThanTheBufferAreWhole() throws IOException {
        var text = "x".repeat(3 << 20);
        var lines = lines("{\"name\":\"" + text + "\"}\n{\"name\":\"b\"}\n");
        assertThat(lines).extracting(line -> line.as(ArchiveLines.User.class).name()).containsExactly(text, "b");
    }

    @Test
    void aLineThatIsTooLongIsRefusedAndTheNextOneIsFound() throws IOException {
        var lines = lines("{\"name\":\"" + "x".repeat(40 << 20) + "\"}\n{\"name\":\"b\"}\n");
        assertThat(lines).hasSize(2);
        assertThatThrownBy(() -> lines.getFirst().as(ArchiveLines.User.class)).isInstanceOf(InvalidInput.class);
        assertThat(lines.getLast().as(ArchiveLines.User.class).name()).isEqualTo("b");
        assertThat(lines.getLast()).returns(2, Line::number).returns((40L << 20) + 12, Line::offset);
    }

    @Test
    void timesAreSecondsOrIsoAndNeverInTheFuture() {
        assertThat(ArchiveLines.time("ts", "1600000000", NOW)).isEqualTo(Instant.ofEpochSecond(1_600_000_000));
        assertThat(ArchiveLines.time("ts", "2020-02-29T10:00:00Z", NOW)).isEqualTo(Instant.parse("2020-02-29T10:00:00Z"));
        assertThat(ArchiveLines.time("ts", "4000000000", NOW)).isEqualTo(NOW);
        for (var wrong : new String[] {null, "", "yesterday", "2020-02-30", "99999999999999999999"}) {
            assertThatThrownBy(() -> ArchiveLines.time("ts", wrong, NOW)).as(wrong).isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    void kindsAreKnownInAnyCase() {
        assertThat(ArchiveLines.choice("kind", "Question", Kind.DISCUSSION)).isEqualTo(Kind.QUESTION);
        assertThat(ArchiveLines.choice("kind", null, Kind.DISCUSSION)).isEqualTo(Kind.DISCUSSION);
        assertThatThrownBy(() -> ArchiveLines.choice("kind", "poll", Kind.DISCUSSION)).isInstanceOf(InvalidInput.class);
    }

    private List<Line> lines(String content) throws IOException {
        var file = new ArchiveFile(Files.writeString(folder.resolve("users.jsonl"), content));
        var lines = new ArrayList<Line>();
        file.each(lines::add);
        return lines;
    }
}

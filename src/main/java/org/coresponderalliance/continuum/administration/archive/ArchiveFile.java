package org.coresponderalliance.continuum.administration.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.coresponderalliance.continuum.base.InvalidInput;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One file of an archive: a JSON object a line. Lines are bytes, so that they can be found again without reading all before. */
final class ArchiveFile {

    /** A longer line is no line: the file may be something else altogether. */
    static final int LONGEST_LINE = 8 << 20;

    private static final int BUFFER = 1 << 20;
    private static final ObjectMapper JSON = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

    /**
     * @param number from 1, as editors count
     * @param offset of its first byte in the file
     */
    record Line(String file, int number, long offset, byte[] bytes) {

        /** @throws InvalidInput if it is not a JSON object with fields of these types */
        <T> T as(Class<T> type) {
            if (bytes.length > LONGEST_LINE) {
                throw new InvalidInput("json", "administration.import.longLine", LONGEST_LINE >> 20);
            }
            try {
                var value = JSON.readValue(bytes, type);
                if (value == null) {
                    throw new InvalidInput("json", "administration.import.notJson", "null");
                }
                return value;
            } catch (JacksonException notThis) {
                throw new InvalidInput("json", "administration.import.notJson", notThis.getOriginalMessage());
            }
        }

        String text() {
            return new String(bytes, 0, Math.min(bytes.length, LONGEST_LINE), StandardCharsets.UTF_8);
        }

        private boolean isBlank() {
            for (var one : bytes) {
                if (one != ' ' && one != '\t' && one != '\r') {
                    return false;
                }
            }
            return true;
        }
    }

    private final Path path;
    private final String name;

    ArchiveFile(Path path) {
        this.path = path;
        this.name = path.getFileName().toString();
    }

    Path path() {
        return path;
    }

    String name() {
        return name;
    }

    boolean exists() {
        return Files.isRegularFile(path);
    }

    /** Every line that is not blank, in order; none where there is no such file. */
    void each(Consumer<Line> reader) {
        if (!exists()) {
            return;
        }
        try (var in = Files.newInputStream(path)) {
            new Splitter(in, reader).split();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    int count() {
        var count = new int[1];
        each(line -> count[0]++);
        return count[0];
    }

    private final class Splitter {

        private final InputStream in;
        private final Consumer<Line> reader;
        private byte[] buffer = new byte[BUFFER];
        private int filled;
        private int number;
        private long offset;

        Splitter(InputStream in, Consumer<Line> reader) {
            this.in = in;
            this.reader = reader;
        }

        void split() throws IOException {
            int read;
            while ((read = in.read(buffer, filled, buffer.length - filled)) >= 0) {
                var from = filled;
                filled += read;
                emit(from);
                makeRoom();
            }
            if (filled > 0) {
                line(0, filled);
            }
        }

        /** All whole lines; the rest moves to the beginning. @param from where no line's end has been looked for yet */
        private void emit(int from) {
            int start = 0;
            for (int i = from; i < filled; i++) {
                if (buffer[i] == '\n') {
                    line(start, i);
                    start = i + 1;
                }
            }
            drop(start);
        }

        private void makeRoom() throws IOException {
            if (filled < buffer.length) {
                return;
            }
            if (buffer.length <= LONGEST_LINE) {
                buffer = Arrays.copyOf(buffer, buffer.length * 2);
                return;
            }
            skipRest();
        }

        /** Keeps the beginning of a line that is too long, by which it is known as such, and goes on behind it. */
        private void skipRest() throws IOException {
            line(0, filled);
            int end = filled;
            int read = 0;
            while (end == filled && read >= 0) {
                offset += filled;
                read = in.read(buffer);
                filled = Math.max(0, read);
                end = endOfLine();
            }
            if (end < filled) {
                drop(end + 1);
                emit(0);
            }
        }

        /** Where the first line in the buffer ends; how much there is if it goes on. */
        private int endOfLine() {
            int end = 0;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            return end;
        }

        /** What is before this is dealt with. */
        private void drop(int start) {
            System.arraycopy(buffer, start, buffer, 0, filled - start);
            offset += start;
            filled -= start;
        }

        private void line(int from, int to) {
            number++;
            var line = new Line(name, number, offset + from, Arrays.copyOfRange(buffer, from, to));
            if (!line.isBlank()) {
                reader.accept(line);
            }
        }
    }
}

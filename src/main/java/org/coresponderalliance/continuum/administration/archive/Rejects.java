package org.coresponderalliance.continuum.administration.archive;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.administration.archive.ArchiveFile.Line;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lines that were left out, with why. Collected until {@link #take}, and so kept together with what they were read with:
 * a batch that is read again after an interruption tells its own again. Not for several threads.
 */
final class Rejects {

    /** @param text the line as it stands in the archive */
    record Reject(String file, int line, String reason, String text) {}

    private static final ObjectWriter JSON = JsonMapper.shared().writer();

    private final Texts texts;
    private List<Reject> collected = new ArrayList<>();

    Rejects(Texts texts) {
        this.texts = texts;
    }

    void add(Line line, InvalidInput why) {
        var reason = why.fields().entrySet().stream().map(field -> field.getKey() + ": " + texts.get(field.getValue())).sorted()
                .collect(Collectors.joining("; "));
        collected.add(new Reject(line.file(), line.number(), reason, line.text()));
    }

    void addAll(List<Reject> others) {
        collected.addAll(others);
    }

    /** All since the last call. */
    List<Reject> take() {
        var taken = collected;
        collected = new ArrayList<>();
        return taken;
    }

    /** Appends to the file; makes it with the first line that it gets. */
    static void append(@Nullable Path file, List<Reject> rejects) {
        if (file == null || rejects.isEmpty()) {
            return;
        }
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (var one : rejects) {
                out.write(JSON.writeValueAsString(one));
                out.write('\n');
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}

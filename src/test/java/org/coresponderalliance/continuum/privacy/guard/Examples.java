package org.coresponderalliance.continuum.privacy.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** What {@code guard/examples.txt} says of each rule; how it is read stands at its beginning. */
final class Examples {

    enum Kind { FOUND, LEFT_ALONE, DISGUISED, SAFE }

    /** @param start of what must be found, in the text; both places are -1 where none is marked */
    record Example(String rule, Kind kind, String text, int start, int end) {

        @Override
        public String toString() {
            return rule + ": " + text;
        }
    }

    private static final Pattern CHARACTER = Pattern.compile("<([0-9A-F]{4})>");

    private Examples() {}

    static List<Example> all() {
        var examples = new ArrayList<Example>();
        var rule = "";
        for (var line : lines("examples")) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.charAt(1) != ' ') {
                rule = line;
                continue;
            }
            var marked = CHARACTER.matcher(line.substring(2)).replaceAll(hex -> Character.toString(Integer.parseInt(hex.group(1), 16)));
            var kind = Kind.values()["+-~=".indexOf(line.charAt(0))];
            examples.add(new Example(rule, kind, marked.replace("«", "").replace("»", ""), marked.indexOf('«'), Math.max(-1, marked.indexOf('»') - 1)));
        }
        return examples;
    }

    static List<Example> of(Kind kind) {
        return all().stream().filter(example -> example.kind() == kind).toList();
    }

    static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(Examples.class.getResourceAsStream("/guard/" + file + ".txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

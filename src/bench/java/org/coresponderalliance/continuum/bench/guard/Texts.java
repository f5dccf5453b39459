package org.coresponderalliance.continuum.bench.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lists and templates of a half, as its files have them: a section begins with its name in brackets; a line is a comment
 * ("# ..."), one template, or in the files of lists several values between bars.
 */
record Texts(Map<String, List<String>> lists, Map<String, List<String>> common, List<Style> styles) {

    static Texts of(Half half) {
        var lists = new LinkedHashMap<String, List<String>>();
        for (var file : List.of("names", "places", "shapes")) {
            sections(half, file).forEach((name, lines) -> lists.put(name,
                    lines.stream().flatMap(line -> Arrays.stream(line.split("\\|"))).map(String::strip).filter(value -> !value.isEmpty()).toList()));
        }
        var common = new LinkedHashMap<String, List<String>>();
        for (var file : List.of("ordinary", "negatives", "stories")) {
            common.putAll(sections(half, file));
        }
        var styles = lists.get("styles").stream().map(line -> Style.of(line, sections(half, "styles/" + line.substring(0, line.indexOf(':'))))).toList();
        return new Texts(lists, common, styles);
    }

    private static Map<String, List<String>> sections(Half half, String file) {
        var sections = new LinkedHashMap<String, List<String>>();
        var section = new ArrayList<String>();
        for (var line : read("/guard/" + half.folder() + "/" + file + ".txt").lines().toList()) {
            if (line.matches("\\[[a-z]+]")) {
                section = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), section);
            } else if (!line.isBlank() && !line.startsWith("# ")) {
                section.add(line.strip());
            }
        }
        return sections;
    }

    private static String read(String resource) {
        try (var stream = Texts.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

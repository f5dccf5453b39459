package org.coresponderalliance.continuum.bench.guard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A template that was filled: parts of text in a row, some of which carry a label. */
record Piece(String template, List<Part> parts) {

    /** @param type of the label, or null for text without one */
    record Part(String text, @Nullable String type) {}

    private static final Pattern LABEL = Pattern.compile("\\[\\[([a-z.-]+):(.*?)]]");

    /** @param values fills what stands in braces */
    static Piece of(String template, UnaryOperator<String> values) {
        var parts = new ArrayList<Part>();
        var label = LABEL.matcher(template);
        var from = 0;
        while (label.find()) {
            if (label.start() > from) {
                parts.add(new Part(values.apply(template.substring(from, label.start())), null));
            }
            parts.add(new Part(values.apply(label.group(2)), label.group(1)));
            from = label.end();
        }
        if (from < template.length()) {
            parts.add(new Part(values.apply(template.substring(from)), null));
        }
        return new Piece(template, List.copyOf(parts));
    }

    Piece mapPlain(UnaryOperator<String> change) {
        return new Piece(template, parts.stream().map(part -> part.type() == null ? new Part(change.apply(part.text()), null) : part).toList());
    }

    Piece mapLabelled(UnaryOperator<Part> change) {
        return new Piece(template, parts.stream().map(part -> part.type() == null ? part : change.apply(part)).toList());
    }

    Piece mapAll(UnaryOperator<String> change) {
        return new Piece(template, parts.stream().map(part -> new Part(change.apply(part.text()), part.type())).toList());
    }

    boolean isLabelled() {
        return parts.stream().anyMatch(part -> part.type() != null);
    }

    /** Whether it is written in capitals throughout, so that what is filled in has to be. */
    boolean isShouted() {
        var letters = parts.stream().filter(part -> part.type() == null).flatMapToInt(part -> part.text().chars()).filter(Character::isLetter).toArray();
        return letters.length >= 6 && Arrays.stream(letters).noneMatch(Character::isLowerCase);
    }
}

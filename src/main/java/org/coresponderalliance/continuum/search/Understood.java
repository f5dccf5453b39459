package org.coresponderalliance.continuum.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A query whose operators were understood.
 *
 * @param words   the text without them: what is looked for in texts
 * @param parts   the operators that were understood, as they were typed
 * @param filters what they leave, all of it together
 * @param plain   what looks like an operator and is none, or has a value that stands for nothing the viewer may see: as it was typed. It was
 *                searched as words.
 */
public record Understood(String words, List<Part> parts, List<HitFilter> filters, List<String> plain) {

    /**
     * One operator.
     *
     * @param typed    as it was typed
     * @param operator its name, as it was typed: {@code author}, {@code topic}
     * @param value    what it stands for, in words
     * @param not      whether it is turned around
     * @param without  the query without it
     */
    public record Part(String typed, String operator, String value, boolean not, String without) {}

    /** A text without operators. */
    public static Understood words(String text) {
        return new Understood(text, List.of(), List.of(), List.of());
    }

    /** The same operators with other words. */
    public String with(String others) {
        return Stream.concat(Stream.of(others), parts.stream().map(Part::typed)).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }
}

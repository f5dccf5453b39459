package org.coresponderalliance.continuum.adoption;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coresponderalliance.continuum.base.Message;

/** Puts neighboring spans of a scale of numbers into one: of "10,000-24,999" and "25,000-49,999", "10,000 to 49,999 people". */
final class SizeWords {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*");

    private SizeWords() {}

    /** @param smallest label of the first span @param largest label of the last one; staff word them, so there may be no numbers */
    static Optional<Message> of(String smallest, String largest) {
        var first = numbers(smallest);
        var last = numbers(largest);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        var fromNone = smallest.strip().startsWith("<");
        var toAny = largest.strip().endsWith("+");
        // "< 10,000" ends at 9,999; "25,000-49,999" at its last number.
        var end = largest.strip().startsWith("<") ? last.getLast() - 1 : last.getLast();
        if (fromNone && toAny) {
            return Optional.empty();
        }
        return Optional.of(fromNone ? Message.of("adoption.size.under", end + 1) : toAny ? Message.of("adoption.size.over", first.getFirst())
                : Message.of("adoption.size.between", first.getFirst(), end));
    }

    private static List<Long> numbers(String label) {
        return NUMBER.matcher(label).results().map(found -> found.group().replaceAll("[,.]", "")).map(Long::valueOf).toList();
    }
}

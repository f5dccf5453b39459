package org.coresponderalliance.continuum.bench.guard;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How one kind of writer writes: templates of its own, and habits that all of its text has.
 *
 * @param habits lower (no capitals), typos, nopunctuation (as dictated), bullets (a line each), quoted (as a mail that was
 *     answered); a style whose templates stand on lines of their own has "lines"
 */
record Style(String name, Set<String> habits, Map<String, List<String>> templates) {

    static Style of(String line, Map<String, List<String>> templates) {
        var parts = line.split(":", 2);
        return new Style(parts[0], Arrays.stream(parts[1].split(",")).filter(habit -> !habit.isBlank()).collect(Collectors.toUnmodifiableSet()), templates);
    }

    boolean does(String habit) {
        return habits.contains(habit);
    }

    List<String> templates(String section) {
        return templates.getOrDefault(section, List.of());
    }
}

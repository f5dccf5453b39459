package org.coresponderalliance.continuum.shell;

import java.util.Locale;

/**
 * A member as the frame shows them at the top right.
 *
 * @param name full display name
 * @param url  path of their profile
 */
public record Person(String name, String url) {

    /** Up to two initials for the round picture. */
    public String initials() {
        return initials(name);
    }

    /** Up to two initials: of the first and the last word of a name. */
    public static String initials(String name) {
        var words = name.strip().split("\\s+");
        var first = words[0].isEmpty() ? "?" : words[0].substring(0, 1);
        var last = words.length > 1 ? words[words.length - 1].substring(0, 1) : "";
        return (first + last).toUpperCase(Locale.ROOT);
    }
}

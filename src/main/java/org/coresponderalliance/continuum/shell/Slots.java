package org.coresponderalliance.continuum.shell;

import java.util.Map;

/**
 * Places in a fragment that are filled in once it is drawn, with what was drawn by itself: so a page is put together of
 * parts that are remembered apart. Templates have it as {@code slots} and say {@code th:utext="${slots.at('post-2')}"}.
 * Nobody can write such a place into a page: it is a comment, and these are neither in escaped text nor in sanitized HTML.
 */
public final class Slots {

    static final Slots SLOTS = new Slots();

    private static final String BEGIN = "<!--slot ";
    private static final String END = "-->";

    private Slots() {}

    /** What marks the place. @param name without spaces or angle brackets */
    public String at(String name) {
        return BEGIN + name + END;
    }

    /**
     * Puts the parts into their places.
     *
     * @param outline what was drawn with places in it; must have no HTML in it that somebody wrote
     * @param parts   by the names of their places; what is none of the outline's is left out
     * @throws IllegalArgumentException if there is nothing for a place
     */
    public static String fill(String outline, Map<String, String> parts) {
        var length = outline.length();
        for (var part : parts.values()) {
            length += part.length();
        }
        var filled = new StringBuilder(length);
        var done = 0;
        for (var begin = outline.indexOf(BEGIN); begin >= 0; begin = outline.indexOf(BEGIN, done)) {
            var end = outline.indexOf(END, begin);
            var name = outline.substring(begin + BEGIN.length(), end);
            var part = parts.get(name);
            if (part == null) {
                throw new IllegalArgumentException("Nothing for the place " + name);
            }
            filled.append(outline, done, begin).append(part);
            done = end + END.length();
        }
        return filled.append(outline, done, outline.length()).toString();
    }
}

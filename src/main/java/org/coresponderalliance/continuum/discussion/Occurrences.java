package org.coresponderalliance.continuum.discussion;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How often words stand in a text, as somebody sees it who looks for them in a page: letters as they are, whatever their case and
 * accents, and any white space as one space. The browser marks them by the same rule (find-text.ts).
 */
final class Occurrences {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

    private Occurrences() {}

    static String folded(String text) {
        return SPACE.matcher(MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    /** Without those that overlap. @param sought folded; not empty */
    static int count(String text, String sought) {
        var folded = folded(text);
        var count = 0;
        for (int at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + sought.length())) {
            count++;
        }
        return count;
    }
}

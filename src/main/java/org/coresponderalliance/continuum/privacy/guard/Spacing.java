package org.coresponderalliance.continuum.privacy.guard;

import java.util.regex.Pattern;

/** Words and numbers that are spread out, one character at a time: "J o h n  S m i t h", "5 5 5 - 0 1 4 2". */
final class Spacing {

    private static final Pattern SPREAD_DIGITS = Pattern.compile("(?<![\\w.])\\d(?:[ .,_*-]{1,3}\\d(?!\\d)){6,30}+");
    private static final Pattern SPREAD_LETTERS = Pattern.compile("(?<![\\p{L}\\d'])\\p{L}(?:[ ._*-]{1,3}\\p{L}(?![\\p{L}'])){3,40}+");

    private Spacing() {}

    static Traced apply(Traced text) {
        return close(close(text, SPREAD_DIGITS), SPREAD_LETTERS);
    }

    private static Traced close(Traced text, Pattern spread) {
        var run = spread.matcher(text.chars());
        Traced result = null;
        var done = 0;
        while (run.find()) {
            if (isCounting(run.group())) {
                continue;
            }
            if (result == null) {
                result = new Traced(text.length());
            }
            result.append(text, done, run.start());
            close(text, run.start(), run.end(), result);
            done = run.end();
        }
        if (result == null) {
            return text;
        }
        result.append(text, done, text.length());
        return result;
    }

    /** What parts characters falls away; what parts them more than the others do becomes a space or a dash. */
    private static void close(Traced text, int from, int to, Traced result) {
        var usual = separator(text, from + 1);
        for (int i = from; i < to; ) {
            result.append(text, i, i + 1);
            var separator = separator(text, i + 1);
            var next = i + 1 + separator.length();
            if (next < to && !separator.equals(usual)) {
                result.replace(text, i + 1, next, separator.indexOf('-') >= 0 ? '-' : ' ');
            } else if (next < to && Character.isLowerCase(text.at(i)) && Character.isUpperCase(text.at(next))) {
                result.replace(text, i + 1, next, ' ');
            }
            i = next;
        }
    }

    private static String separator(Traced text, int from) {
        var to = from;
        while (to < text.length() && !Character.isLetterOrDigit(text.at(to))) {
            to++;
        }
        return text.chars().subSequence(from, to).toString();
    }

    /** A scale from one to ten is no number of anybody. */
    private static boolean isCounting(String run) {
        var previous = -1;
        for (int i = 0; i < run.length(); i++) {
            if (Character.isDigit(run.charAt(i))) {
                if (previous >= 0 && run.charAt(i) != previous + 1) {
                    return false;
                }
                previous = run.charAt(i);
            }
        }
        return previous >= 0;
    }
}

package org.coresponderalliance.continuum.privacy.guard;

import java.util.ArrayList;

/** Words and numbers that are spread out, one character at a time: "J o h n  S m i t h", "5 5 5 - 0 1 4 2". */
final class Spacing {

    private static final Anchored SPREAD_DIGITS = Anchored.of("(?<![\\w.])\\d(?:[ .,_*-]{1,3}\\d(?!\\d)){6,30}+");
    private static final Anchored SPREAD_LETTERS = Anchored.of("(?<![\\p{L}\\d'])\\p{L}(?:[ ._*-]{1,3}\\p{L}(?![\\p{L}'])){3,40}+");

    private Spacing() {}

    static Traced apply(Traced text) {
        return close(close(text, SPREAD_DIGITS), SPREAD_LETTERS);
    }

    private static Traced close(Traced text, Anchored spread) {
        var runs = new ArrayList<int[]>();
        spread.each(text.toString(), run -> {
            if (!isCounting(run.group())) {
                runs.add(new int[] {run.start(), run.end()});
            }
        });
        if (runs.isEmpty()) {
            return text;
        }
        var result = new Traced(text.length());
        var done = 0;
        for (var run : runs) {
            result.append(text, done, run[0]);
            close(text, run[0], run[1], result);
            done = run[1];
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

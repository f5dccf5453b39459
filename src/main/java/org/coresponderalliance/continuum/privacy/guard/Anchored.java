package org.coresponderalliance.continuum.privacy.guard;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is tried only where it can begin. Which characters and pairs of letters it can begin with is asked of the
 * pattern itself, once: after so short a text it has either matched or wanted to read on ({@link Matcher#hitEnd}), or it can
 * never match there. Most places of a text are passed over so, which makes the patterns of all rules together several
 * times faster than searching with each of them.
 */
final class Anchored {

    private static final int ASCII = 128;
    private static final byte POSSIBLE = 1;
    private static final byte IMPOSSIBLE = 2;

    private final Pattern pattern;
    private final boolean anywhere;
    private final boolean[] first = new boolean[ASCII];
    private final boolean[] pairs = new boolean[ASCII * ASCII];
    private final boolean[] withinWord = new boolean[ASCII];
    /** Threads may write the same answer twice. */
    private final byte[] triples = new byte[52 * 26 * 26];
    private final boolean atWords;

    private Anchored(Pattern pattern) {
        this.pattern = pattern;
        // What looks at the text before its beginning cannot be asked without it.
        anywhere = pattern.pattern().contains("(?<=");
        if (!anywhere) {
            ask();
        }
        atWords = !anywhere && IntStream.range(0, ASCII).noneMatch(one -> first[one] && (!isWord((char) one) || withinWord[one]));
    }

    static Anchored of(String pattern) {
        return new Anchored(Pattern.compile(pattern));
    }

    private void ask() {
        var matcher = pattern.matcher("");
        for (char one = '\t'; one < ASCII; one++) {
            first[one] = canBegin(matcher, String.valueOf(one));
            withinWord[one] = first[one] && (canBeginAfter(matcher, 'a', one) || canBeginAfter(matcher, '0', one));
            for (char two = 0; first[one] && two < ASCII; two++) {
                pairs[one * ASCII + two] = !Character.isLetter(one) || !Character.isLetter(two) || canBegin(matcher, "" + one + two);
            }
        }
    }

    private static boolean canBegin(Matcher matcher, String text) {
        return matcher.reset(text).lookingAt() || matcher.hitEnd();
    }

    /** Most patterns begin with a word, and never within one. */
    private static boolean canBeginAfter(Matcher matcher, char before, char one) {
        return matcher.reset("" + before + one).region(1, 2).useTransparentBounds(true).useAnchoringBounds(false).lookingAt() || matcher.hitEnd();
    }

    /** Tells each match, from left to right, none of which overlaps another. */
    void each(String text, Consumer<MatchResult> found) {
        each(text, null, null, found);
    }

    /** The same; what was found of the text already spares looking at all of it. */
    void each(Reading reading, Consumer<MatchResult> found) {
        each(reading.text, reading.starts, null, found);
    }

    /** The same for a pattern that has a digit in all it matches. */
    void eachNearDigit(Reading reading, Consumer<MatchResult> found) {
        if (!reading.nearDigits.isEmpty()) {
            each(reading.text, reading.starts, reading.nearDigits, found);
        }
    }

    private void each(String text, int @Nullable [] starts, @Nullable BitSet places, Consumer<MatchResult> found) {
        var matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        if (anywhere) {
            while (matcher.find()) {
                found.accept(matcher);
            }
            return;
        }
        var some = atWords && starts != null ? starts : null;
        var length = some == null ? text.length() : some.length;
        var next = 0;
        for (int k = 0; k < length; k++) {
            var i = some == null ? k : some[k];
            if (i >= next && isPossible(text, i) && (places == null || places.get(i)) && matcher.region(i, text.length()).lookingAt()) {
                found.accept(matcher);
                next = Math.max(i + 1, matcher.end());
            }
        }
    }

    /** Where words and numbers begin, and all signs that are not ASCII. */
    static int[] starts(String text) {
        var starts = new int[text.length()];
        var count = 0;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= ASCII || isWord(c) && (i == 0 || !isWord(text.charAt(i - 1)))) {
                starts[count++] = i;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private boolean isPossible(String text, int at) {
        var one = text.charAt(at);
        if (one >= ASCII) {
            return true;
        }
        if (!first[one] || at > 0 && !withinWord[one] && isWord(text.charAt(at - 1))) {
            return false;
        }
        var two = at + 1 < text.length() ? text.charAt(at + 1) : ASCII;
        return two >= ASCII || pairs[one * ASCII + two] && (at + 2 >= text.length() || canGoOn(text, at, one, two, text.charAt(at + 2)));
    }

    /** What the first three letters of a word allow is asked when a text first has them, and remembered. */
    private boolean canGoOn(String text, int at, char one, char two, char three) {
        if (two < 'a' || two > 'z' || three < 'a' || three > 'z' || !isLetter(one)) {
            return true;
        }
        var known = (((one >= 'a' ? one - 'a' : 26 + one - 'A') * 26) + two - 'a') * 26 + three - 'a';
        if (triples[known] == 0) {
            triples[known] = canBegin(pattern.matcher(""), text.substring(at, at + 3)) ? POSSIBLE : IMPOSSIBLE;
        }
        return triples[known] == POSSIBLE;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}

package org.coresponderalliance.continuum.privacy.guard;

import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is tried only where it can begin. Which characters and pairs of letters it can begin with is asked of the
 * pattern itself, once: after so short a text it has either matched or wanted to read on ({@link Matcher#hitEnd}), or it can
 * never match there. Most places of a text are passed over so, which makes the patterns of all rules together several
 * times faster than searching with each of them.
 */
final class Anchored {

    private static final int ASCII = 128;

    private final Pattern pattern;
    private final boolean anywhere;
    private final boolean[] first = new boolean[ASCII];
    private final boolean[] pairs = new boolean[ASCII * ASCII];

    private Anchored(Pattern pattern) {
        this.pattern = pattern;
        // What looks at the text before its beginning cannot be asked without it.
        anywhere = pattern.pattern().contains("(?<=");
        if (!anywhere) {
            ask();
        }
    }

    static Anchored of(String pattern) {
        return new Anchored(Pattern.compile(pattern));
    }

    private void ask() {
        var matcher = pattern.matcher("");
        for (char one = '\t'; one < ASCII; one++) {
            first[one] = canBegin(matcher, String.valueOf(one));
            for (char two = 0; first[one] && two < ASCII; two++) {
                pairs[one * ASCII + two] = !Character.isLetter(one) || !Character.isLetter(two) || canBegin(matcher, "" + one + two);
            }
        }
    }

    private static boolean canBegin(Matcher matcher, String text) {
        return matcher.reset(text).lookingAt() || matcher.hitEnd();
    }

    /** Tells each match, from left to right, none of which overlaps another. */
    void each(String text, Consumer<MatchResult> found) {
        var matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        if (anywhere) {
            while (matcher.find()) {
                found.accept(matcher);
            }
            return;
        }
        for (int i = 0; i < text.length(); ) {
            if (isPossible(text, i) && matcher.region(i, text.length()).lookingAt()) {
                found.accept(matcher);
                i = Math.max(i + 1, matcher.end());
            } else {
                i++;
            }
        }
    }

    private boolean isPossible(String text, int at) {
        var one = text.charAt(at);
        if (one >= ASCII) {
            return true;
        }
        if (!first[one]) {
            return false;
        }
        var two = at + 1 < text.length() ? text.charAt(at + 1) : ASCII;
        return two >= ASCII || pairs[one * ASCII + two];
    }
}

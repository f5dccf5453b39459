package org.coresponderalliance.continuum.privacy.guard;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Four and more digits in a row that are written as words, also between others: "three oh three, 555 - zero one four two". */
final class SpelledDigits {

    private static final Map<String, Character> DIGITS = Map.ofEntries(Map.entry("zero", '0'), Map.entry("oh", '0'), Map.entry("o", '0'),
            Map.entry("one", '1'), Map.entry("two", '2'), Map.entry("three", '3'), Map.entry("four", '4'), Map.entry("five", '5'),
            Map.entry("six", '6'), Map.entry("seven", '7'), Map.entry("eight", '8'), Map.entry("nine", '9'), Map.entry("niner", '9'));
    private static final int LEAST = 3;
    private static final String WORD = "zero|one|two|three|four|five|six|seven|eight|niner?";
    private static final String UNIT = "(?:" + WORD + "|oh|o|\\d{1,4})";
    private static final String GAP = "(?:\\s{1,2}(?:dash|hyphen|minus|dot|point)\\s{1,2}|\\s{0,2}[-,./]\\s{0,2}|\\s{1,2})";
    private static final Anchored RUN = Anchored.of("(?i)\\b" + UNIT + "(?:" + GAP + UNIT + "\\b){3,24}+");
    private static final Pattern PART = Pattern.compile("(?i)([a-z]+|\\d+)|([^a-z\\d]+)");
    private static final Anchored ANY = Anchored.of("(?i)\\b(?:" + WORD + ")\\b");

    private SpelledDigits() {}

    static Traced apply(Traced text) {
        var chars = text.toString();
        if (words(chars) < LEAST) {
            return text;
        }
        var result = new Traced(text.length());
        var done = new int[1];
        RUN.each(chars, run -> {
            if (words(run.group()) >= LEAST) {
                result.append(text, done[0], run.start());
                spell(text, run.start(), run.end(), result);
                done[0] = run.end();
            }
        });
        result.append(text, done[0], text.length());
        return result;
    }

    private static int words(String run) {
        var count = new int[1];
        ANY.each(run, any -> count[0]++);
        return count[0];
    }

    private static void spell(Traced text, int from, int to, Traced result) {
        var part = PART.matcher(text.chars()).region(from, to);
        while (part.find()) {
            var word = part.group().toLowerCase(Locale.ROOT);
            var digit = DIGITS.get(word);
            if (digit != null) {
                result.replace(text, part.start(), part.end(), digit);
            } else if (Character.isDigit(word.charAt(0))) {
                dash(text, part.start(), part.end(), result, word.length() > 1);
                result.append(text, part.start(), part.end());
                dash(text, part.start(), part.end(), result, word.length() > 1 && part.end() < to);
            } else if (!word.isBlank()) {
                dash(text, part.start(), part.end(), result, true);
            }
        }
    }

    private static void dash(Traced text, int from, int to, Traced result, boolean wanted) {
        if (wanted && result.length() > 0 && Character.isDigit(result.at(result.length() - 1))) {
            result.replace(text, from, to, '-');
        }
    }
}

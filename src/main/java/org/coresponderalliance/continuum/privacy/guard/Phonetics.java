package org.coresponderalliance.continuum.privacy.guard;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * License plates and other numbers as they are read over the radio: "plate Adam Boy Charles 4 1 8", "tag x-ray yankee zulu one
 * two three", "id C as in Charlie 4418". Each word becomes its letter, but only behind a word that says what is read.
 */
final class Phonetics {

    private static final Set<String> ALPHABET = Set.of("adam", "boy", "charles", "david", "edward", "frank", "george", "henry", "ida", "john", "king", "lincoln", "mary", "nora", "ocean",
            "paul", "queen", "robert", "sam", "tom", "union", "victor", "william", "x-ray", "xray", "young", "yellow", "zebra", "alpha", "alfa", "bravo", "charlie", "delta", "echo", "foxtrot",
            "golf", "hotel", "india", "juliet", "juliett", "kilo", "lima", "mike", "november", "oscar", "papa", "quebec", "romeo", "sierra", "tango", "uniform", "whiskey", "whisky", "yankee",
            "zulu", "baker", "easy", "nancy", "peter", "sugar");
    private static final Map<String, Character> DIGITS = Map.ofEntries(Map.entry("zero", '0'), Map.entry("one", '1'), Map.entry("two", '2'), Map.entry("three", '3'), Map.entry("four", '4'),
            Map.entry("five", '5'), Map.entry("six", '6'), Map.entry("seven", '7'), Map.entry("eight", '8'), Map.entry("nine", '9'), Map.entry("niner", '9'));
    private static final String SIGN = "(?:" + String.join("|", ALPHABET) + "|" + String.join("|", DIGITS.keySet()) + "|\\d{1,5}|[a-z])";
    private static final Anchored READ = Anchored.of("(?i)\\b(?:plates?|tags?|lic(?:ense)?|lp|reg(?:istration)?|vin|mrn|id|number|no\\.?)\\b(?:[ :#,.-]{1,3}(?:plate|tag|number|no\\.?|is|was|reads?|of)){0,3}?[ :#,.-]{1,3}"
            + "(" + SIGN + "(?:(?: as in [a-z]{3,10}| for [a-z]{3,10})?[ ,.-]{1,2}" + SIGN + "){2,9})(?![\\w'])");
    private static final Pattern PART = Pattern.compile("(?i)(?: as in | for )[a-z]+|x-ray|[a-z]+|\\d+|[^a-z\\d]+");

    private Phonetics() {}

    static Traced apply(Traced text) {
        var result = new Traced[1];
        var done = new int[1];
        READ.each(text.toString(), read -> {
            if (isSpoken(read.group(1))) {
                result[0] = result[0] == null ? new Traced(text.length()) : result[0];
                result[0].append(text, done[0], read.start(1));
                spell(text, read.start(1), read.group(1), result[0]);
                done[0] = read.end(1);
            }
        });
        if (result[0] == null) {
            return text;
        }
        result[0].append(text, done[0], text.length());
        return result[0];
    }

    /** Whether words stand for letters and digits follow: one word alone beside digits could be somebody's name. */
    private static boolean isSpoken(String read) {
        var part = PART.matcher(read);
        var letters = 0;
        var digits = 0;
        while (part.find()) {
            var word = part.group().toLowerCase(Locale.ROOT);
            letters += ALPHABET.contains(word) || word.startsWith(" as in ") ? 1 : 0;
            digits += DIGITS.containsKey(word) || Character.isDigit(word.charAt(0)) ? 1 : 0;
        }
        return letters > 1 && digits > 0 || letters > 0 && digits > 2;
    }

    private static void spell(Traced text, int start, String read, Traced result) {
        var part = PART.matcher(read);
        while (part.find()) {
            var word = part.group().toLowerCase(Locale.ROOT);
            var from = start + part.start();
            var to = start + part.end();
            if (ALPHABET.contains(word) || word.length() == 1 && Character.isLetter(word.charAt(0))) {
                result.replace(text, from, to, Character.toUpperCase(word.charAt(0)));
            } else if (DIGITS.containsKey(word)) {
                result.replace(text, from, to, DIGITS.get(word));
            } else if (Character.isDigit(word.charAt(0))) {
                result.append(text, from, to);
            }
        }
    }
}

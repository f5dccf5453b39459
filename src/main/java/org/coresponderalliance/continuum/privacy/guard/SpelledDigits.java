package org.coresponderalliance.continuum.privacy.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Four and more digits in a row that are written as words, also between others: "three oh three, 555 - zero one four two",
 * "triple five, double oh one nine", "five fifty-five, oh one forty-two".
 */
final class SpelledDigits {

    private static final Map<String, Character> DIGITS = Map.ofEntries(Map.entry("zero", '0'), Map.entry("oh", '0'), Map.entry("o", '0'),
            Map.entry("one", '1'), Map.entry("two", '2'), Map.entry("three", '3'), Map.entry("four", '4'), Map.entry("five", '5'),
            Map.entry("six", '6'), Map.entry("seven", '7'), Map.entry("eight", '8'), Map.entry("nine", '9'), Map.entry("niner", '9'));
    private static final List<String> TEENS = List.of("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Set<Integer> PHONE = Set.of(7, 10, 11);
    private static final int LEAST = 3;
    private static final String WORD = "zero|one|two|three|four|five|six|seven|eight|niner?";
    private static final String LARGE = String.join("|", TEENS) + "|" + String.join("|", TENS);
    private static final String UNIT = "(?:(?:(?:double|triple|treble) )?(?:" + WORD + "|oh|o|\\d)|" + LARGE + "|\\d{2,4})";
    private static final String GAP = "(?:\\s{1,2}(?:dash|hyphen|minus|dot|point)\\s{1,2}|\\s{0,2}[-,./]\\s{0,2}|\\s{1,2})";
    private static final Anchored RUN = Anchored.of("(?i)\\b" + UNIT + "(?:" + GAP + UNIT + "\\b){2,24}+");
    private static final Pattern PART = Pattern.compile("(?i)([a-z]+|\\d+)|([^a-z\\d]+)");
    private static final Anchored ANY = Anchored.of("(?i)\\b(?:" + WORD + "|oh|double|triple|treble|" + LARGE + ")\\b");
    /** "four twelve nineteen eighty seven" is a day. */
    private static final Pattern YEAR = Pattern.compile("(?i)(?:nineteen|twenty)[ -](?:hundred|oh|" + LARGE + ")(?:[ -](?:" + WORD + "))?$");

    private SpelledDigits() {}

    static Traced apply(Traced text) {
        var chars = text.toString();
        if (words(chars) == 0) {
            return text;
        }
        var result = new Traced(text.length());
        var done = new int[1];
        RUN.each(chars, run -> {
            var parts = parts(run.group());
            if (isNumber(run.group(), parts)) {
                result.append(text, done[0], run.start());
                spell(text, run.start(), parts, result);
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

    /** What a run consists of; {@code digits} is empty for what only parts others. */
    private record Part(int from, int to, String word, String digits) {}

    private static List<Part> parts(String run) {
        var parts = new ArrayList<Part>();
        var times = 1;
        var part = PART.matcher(run);
        while (part.find()) {
            var word = part.group().toLowerCase(Locale.ROOT);
            switch (word) {
                case "double" -> times = 2;
                case "triple", "treble" -> times = 3;
                default -> {
                    var digits = digits(word).repeat(digits(word).length() == 1 ? times : 1);
                    times = digits.isEmpty() && times > 1 && word.isBlank() ? times : 1;
                    parts.add(new Part(part.start(), part.end(), word, digits));
                }
            }
        }
        return together(parts);
    }

    private static String digits(String word) {
        if (DIGITS.containsKey(word)) {
            return DIGITS.get(word).toString();
        }
        if (TEENS.contains(word)) {
            return "1" + TEENS.indexOf(word);
        }
        return TENS.contains(word) ? TENS.indexOf(word) + 2 + "0" : Character.isDigit(word.charAt(0)) ? word : "";
    }

    /** "fifty five" is 55; but in "seven twenty, five fifty five" a number of ten digits decides that 20 and 5 are two. */
    private static List<Part> together(List<Part> parts) {
        var pairs = new ArrayList<Integer>();
        for (int i = 0; i + 2 < parts.size(); i++) {
            if (TENS.contains(parts.get(i).word()) && parts.get(i + 1).word().matches("[ -]") && DIGITS.containsKey(parts.get(i + 2).word()) && parts.get(i + 2).digits().length() == 1 && !parts.get(i + 2).digits().equals("0")) {
                pairs.add(i);
            }
        }
        var all = parts.stream().mapToInt(part -> part.digits().length()).sum();
        var apart = 0;
        while (apart < pairs.size() && !PHONE.contains(all - pairs.size() + apart)) {
            apart++;
        }
        apart = apart == pairs.size() && !PHONE.contains(all) ? 0 : apart;
        var result = new ArrayList<>(parts);
        for (int k = pairs.size() - 1; k >= apart; k--) {
            int i = pairs.get(k);
            var tens = result.get(i);
            var one = result.get(i + 2);
            result.subList(i, i + 3).clear();
            result.add(i, new Part(tens.from(), one.to(), tens.word(), tens.digits().charAt(0) + one.digits()));
        }
        return result;
    }

    private static boolean isNumber(String run, List<Part> parts) {
        var units = parts.stream().filter(part -> !part.digits().isEmpty()).toList();
        var all = units.stream().mapToInt(part -> part.digits().length()).sum();
        var large = units.stream().anyMatch(part -> TEENS.contains(part.word()) || TENS.contains(part.word()));
        var multiplied = units.stream().anyMatch(part -> DIGITS.containsKey(part.word()) && part.digits().length() > 1 || part.word().length() == 1 && part.digits().length() > 1);
        if (isCounting(units) || large && (all < 7 || Cues.in(YEAR, run))) {
            return false;
        }
        var words = units.stream().filter(part -> Character.isLetter(part.word().charAt(0))).count();
        if (PHONE.contains(all) && (large || multiplied || units.stream().anyMatch(part -> part.word().equals("oh"))) && (words >= 1 || multiplied)) {
            return true;
        }
        return words(run) - units.stream().filter(part -> part.word().equals("oh")).count() >= LEAST && units.size() >= 4 && (!large || PHONE.contains(all));
    }

    /** "one, two, three, four" tells nobody's number. */
    private static boolean isCounting(List<Part> units) {
        for (int i = 1; i < units.size(); i++) {
            var last = units.get(i - 1).digits();
            var next = units.get(i).digits();
            if (last.length() > 2 || next.length() > 2 || Integer.parseInt(next) != Integer.parseInt(last) + 1) {
                return false;
            }
        }
        return true;
    }

    private static void spell(Traced text, int start, List<Part> parts, Traced result) {
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var from = start + part.from();
            var to = start + part.to();
            if (Character.isDigit(part.word().charAt(0)) && part.digits().length() == part.word().length()) {
                dash(text, from, to, result, part.word().length() > 1);
                result.append(text, from, to);
                dash(text, from, to, result, part.word().length() > 1 && i + 1 < parts.size());
            } else if (!part.digits().isEmpty()) {
                for (var digit : part.digits().toCharArray()) {
                    result.replace(text, from, to, digit);
                }
            } else if (!part.word().isBlank()) {
                dash(text, from, to, result, true);
            }
        }
    }

    private static void dash(Traced text, int from, int to, Traced result, boolean wanted) {
        if (wanted && result.length() > 0 && Character.isDigit(result.at(result.length() - 1))) {
            result.replace(text, from, to, '-');
        }
    }
}

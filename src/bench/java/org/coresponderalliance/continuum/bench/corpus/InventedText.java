package org.coresponderalliance.continuum.bench.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts of invented words with a little Markdown, as long and as often repeating themselves as those of people. */
final class InventedText {

    private final List<String> vocabulary;
    private final double[] frequencies;
    private final PythonRandom random;

    InventedText(List<String> vocabulary, PythonRandom random) {
        this.vocabulary = vocabulary;
        this.frequencies = Vocabulary.zipf(vocabulary.size(), 1.05, 2.7);
        this.random = random;
    }

    PythonRandom random() {
        return random;
    }

    String line(int count, List<String> theme) {
        return String.join(" ", words(count, theme));
    }

    List<String> words(int count, List<String> theme) {
        var words = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) {
            words.add(vocabulary.get(random.weighted(frequencies)));
        }
        for (int i = 0; i < count && !theme.isEmpty(); i++) {
            if (random.random() < .07) {
                words.set(i, random.choice(theme));
            }
        }
        return words;
    }

    /** A length around the median, log-normal. */
    int length(double median, double deviation, int least, int most) {
        var drawn = (long) (median * Math.exp(random.gauss(0, deviation)));
        return (int) Math.clamp(drawn, least, most);
    }

    /** So many words as sentences of 6 to 22 words. */
    String paragraph(int count, List<String> theme) {
        var words = words(count, theme);
        var sentences = new ArrayList<String>();
        for (int from = 0; from < count;) {
            var length = Math.min(count - from, random.between(6, 22));
            sentences.add(sentence(words.subList(from, from + length)));
            from += length;
        }
        return String.join(" ", sentences);
    }

    private String sentence(List<String> words) {
        var drawn = random.random();
        if (drawn < .06) {
            var at = random.below(words.size());
            words.set(at, marked(words.get(at), drawn));
        }
        words.set(0, capitalized(words.getFirst()));
        return String.join(" ", words) + (drawn > .93 ? "?" : ".");
    }

    private static String marked(String word, double drawn) {
        if (drawn < .03) {
            return "**" + word + "**";
        }
        return drawn < .05 ? "`" + word + "()`" : "[" + word + "](https://example.org/" + word + ")";
    }

    /** Paragraphs of so many words together; now and then a list or lines of code. */
    String body(int count, List<String> theme) {
        var parts = new ArrayList<String>();
        for (int left = count; left > 0;) {
            var length = left < 70 ? left : random.between(35, 70);
            parts.add(part(length, theme));
            left -= length;
        }
        return String.join("\n\n", parts);
    }

    private String part(int length, List<String> theme) {
        var drawn = random.random();
        if (drawn < .04 && length > 12) {
            return IntStream.range(0, 4).mapToObj(i -> "- " + paragraph(Math.max(3, length / 4), theme)).collect(Collectors.joining("\n"));
        }
        return drawn < .07 ? code(words(length, theme)) : paragraph(length, theme);
    }

    private static String code(List<String> words) {
        return IntStream.iterate(0, i -> i < words.size(), i -> i + 5)
                .mapToObj(i -> "  " + String.join("_", part(words, i, i + 2)) + " = " + String.join("(", part(words, i + 2, i + 5)) + ";")
                .collect(Collectors.joining("\n", "```\n", "\n```"));
    }

    private static List<String> part(List<String> words, int from, int to) {
        return words.subList(Math.min(from, words.size()), Math.min(to, words.size()));
    }

    static String capitalized(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}

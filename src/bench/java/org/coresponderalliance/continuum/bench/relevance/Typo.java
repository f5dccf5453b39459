package org.coresponderalliance.continuum.bench.relevance;

import java.util.Arrays;
import java.util.Comparator;

/** One typing mistake in the longest word, always the same one for the same text. */
final class Typo {

    /** In a shorter word, a mistake makes another word. */
    private static final int SHORTEST = 5;

    private Typo() {}

    /** The text with the mistake; unchanged where no word is long enough. */
    static String in(String text) {
        return Arrays.stream(text.split("[^\\p{L}]+")).max(Comparator.comparingInt(String::length))
                .filter(word -> word.length() >= SHORTEST && !word.equals(word.toUpperCase(java.util.Locale.ROOT)))
                .map(word -> text.replaceFirst(word, mistyped(word))).orElse(text);
    }

    /** Letters changed places, one was left out, doubled, or hit beside: the four most frequent mistakes, by the word's length. */
    private static String mistyped(String word) {
        var at = word.length() / 2;
        var letter = word.charAt(at);
        return switch (word.length() % 4) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at - 1) + letter + word.charAt(at - 1) + word.substring(at + 1);
            case 2 -> word.substring(0, at) + letter + word.substring(at);
            default -> word.substring(0, at) + beside(letter) + word.substring(at + 1);
        };
    }

    private static char beside(char letter) {
        var row = "qwertyuiopasdfghjklzxcvbnm";
        var at = row.indexOf(Character.toLowerCase(letter));
        return row.charAt((at + 1) % row.length());
    }
}

package org.coresponderalliance.continuum.privacy.guard;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into words. */
final class Words {

    private Words() {}

    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        var opens = true;
        for (int i = 0; i < text.length(); ) {
            var c = text.charAt(i);
            if (!Character.isLetter(c)) {
                opens |= c == '.' || c == '!' || c == '?' || c == '\n' || c == ':' || c == '"';
                i++;
                continue;
            }
            var end = end(text, i);
            words.add(new Word(i, end, text.substring(i, end), opens && !endsInitial(words, text, i)));
            opens = false;
            i = isPossessive(text, end) ? end + 2 : end;
        }
        return words;
    }

    /** In "J. Doe" no new sentence begins after the point. */
    private static boolean endsInitial(List<Word> words, String text, int at) {
        if (words.isEmpty() || at - words.getLast().end() != 2 || text.charAt(at - 2) != '.') {
            return false;
        }
        var last = words.getLast();
        return last.isInitial() || Lexicon.ABBREVIATIONS.contains(last.lower());
    }

    private static boolean isPossessive(String text, int at) {
        return text.startsWith("'s", at) && (at + 2 == text.length() || !Character.isLetter(text.charAt(at + 2)));
    }

    private static int end(String text, int from) {
        var i = from;
        while (i < text.length() && (Character.isLetter(text.charAt(i)) || isJoint(text, i))) {
            i++;
        }
        if (i - from > 2 && text.startsWith("'s", i - 2)) {
            return i - 2;
        }
        return i;
    }

    private static boolean isJoint(String text, int at) {
        var c = text.charAt(at);
        return (c == '\'' || c == '-') && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)) && Character.isLetter(text.charAt(at - 1));
    }
}

package org.coresponderalliance.continuum.privacy.guard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where sentences begin and end: at a line's end, and after a point, unless an abbreviation or initial stands before it. */
final class Sentences {

    private static final int LONGEST = 600;

    private final String text;
    private final int[] starts;

    Sentences(String text) {
        this.text = text;
        var found = new ArrayList<Integer>(List.of(0));
        for (int i = 0; i < text.length(); i++) {
            if (ends(i) || i - found.getLast() > LONGEST && text.charAt(i) == ' ') {
                found.add(i + 1);
            }
        }
        starts = found.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean ends(int i) {
        var c = text.charAt(i);
        if (c == '\n') {
            return true;
        }
        if (c != '.' && c != '!' && c != '?' || i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1))) {
            return false;
        }
        var from = i;
        while (from > 0 && i - from < 12 && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        var word = text.substring(from, i);
        return c != '.' || !(word.length() == 1 || word.contains(".") || Lexicon.ABBREVIATIONS.contains(word.toLowerCase(java.util.Locale.ROOT)));
    }

    int count() {
        return starts.length;
    }

    int at(int position) {
        var found = Arrays.binarySearch(starts, position);
        return found >= 0 ? found : -found - 2;
    }

    int start(int sentence) {
        return starts[sentence];
    }

    int end(int sentence) {
        return sentence + 1 < starts.length ? starts[sentence + 1] : text.length();
    }
}

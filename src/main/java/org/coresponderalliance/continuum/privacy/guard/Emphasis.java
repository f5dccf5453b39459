package org.coresponderalliance.continuum.privacy.guard;

/** Markdown's marks for emphasis and code, and its backslashes, are taken out where they touch a word: **SSN:** is SSN:. */
final class Emphasis {

    private Emphasis() {}

    static Traced apply(Traced text) {
        if (!hasAny(text)) {
            return text;
        }
        var result = new Traced(text.length());
        for (int i = 0; i < text.length(); ) {
            var to = i;
            while (to < text.length() && isMark(text.at(to))) {
                to++;
            }
            if (to == i) {
                if (text.at(i) != '\\' || i + 1 == text.length() || Character.isLetterOrDigit(text.at(i + 1))) {
                    result.append(text, i, i + 1);
                }
                i++;
            } else {
                if (!isEmphasis(text, i, to)) {
                    result.append(text, i, to);
                }
                i = to;
            }
        }
        return result;
    }

    private static boolean hasAny(Traced text) {
        for (int i = 0; i < text.length(); i++) {
            if (isMark(text.at(i)) || text.at(i) == '\\') {
                return true;
            }
        }
        return false;
    }

    private static boolean isEmphasis(Traced text, int from, int to) {
        var before = from > 0 && isWord(text.at(from - 1));
        var after = to < text.length() && isWord(text.at(to));
        var single = text.at(from) == '_' && to - from == 1;
        // An underscore inside a word belongs to it: jane_d.
        return to - from <= 3 && (single ? before != after : before || after);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '.' || c == ')' || c == '#' || c == ',';
    }

    private static boolean isMark(char c) {
        return c == '*' || c == '_' || c == '`' || c == '~';
    }
}

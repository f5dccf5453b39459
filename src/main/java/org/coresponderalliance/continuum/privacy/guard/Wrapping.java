package org.coresponderalliance.continuum.privacy.guard;

/**
 * Lines as mail programs make them: the marks before what is quoted fall away, and a line that was broken only because it was
 * full goes on in the next one. Otherwise a number or a name that stands across such a break would be two, and what says whose it
 * is would be in another sentence.
 */
final class Wrapping {

    /** Mail programs break between these columns. */
    private static final int SHORTEST = 58;
    private static final int LONGEST = 82;

    private Wrapping() {}

    static Traced apply(Traced text) {
        if (!hasBreak(text)) {
            return text;
        }
        var result = new Traced(text.length());
        var line = 0;
        for (int i = 0; i < text.length(); ) {
            var from = line == i ? unquoted(text, i) : i;
            var to = lineEnd(text, from);
            result.append(text, from, to);
            if (to < text.length()) {
                if (goesOn(text, line, to)) {
                    result.replace(text, to, to + 1, ' ');
                } else {
                    result.append(text, to, to + 1);
                }
            }
            i = to + 1;
            line = i;
        }
        return result;
    }

    private static boolean hasBreak(Traced text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.at(i) == '\n' || text.at(i) == '>' && i < 2) {
                return true;
            }
        }
        return false;
    }

    /** Where the line begins behind its marks: "> > ". */
    private static int unquoted(Traced text, int from) {
        var i = from;
        while (i < text.length() && (text.at(i) == '>' || text.at(i) == ' ' && i > from && text.at(i - 1) == '>')) {
            i++;
        }
        return i;
    }

    private static int lineEnd(Traced text, int from) {
        var i = from;
        while (i < text.length() && text.at(i) != '\n') {
            i++;
        }
        return i;
    }

    /** Whether the line is full, ends within a sentence, and the next one is no item of a list. */
    private static boolean goesOn(Traced text, int from, int end) {
        var length = end - from;
        var next = unquoted(text, end + 1);
        if (length < SHORTEST || length > LONGEST || next >= text.length() || !Character.isLetterOrDigit(text.at(next)) || ".!?:;|".indexOf(text.at(end - 1)) >= 0) {
            return false;
        }
        return Character.isLowerCase(text.at(next)) || length + word(text, next) >= 70 && !isNumbered(text, next);
    }

    private static int word(Traced text, int from) {
        var i = from;
        while (i < text.length() && !Character.isWhitespace(text.at(i))) {
            i++;
        }
        return i - from;
    }

    /** "1." or "2)" or a time begins an item. */
    private static boolean isNumbered(Traced text, int from) {
        var i = from;
        while (i < text.length() && Character.isDigit(text.at(i))) {
            i++;
        }
        return i > from && i < text.length() && (text.at(i) == '.' || text.at(i) == ')' || text.at(i) == ':' || i - from == 4);
    }
}

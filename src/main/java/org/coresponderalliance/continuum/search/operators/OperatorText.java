package org.coresponderalliance.continuum.search.operators;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A text with what has the form of an operator, wherever one can begin: {@code name:value} or {@code -name:"a value"}, at the
 * beginning or after a space. What stands in quotation marks is a phrase, and no operator. Whether there is an operator of that name, others know.
 *
 * @param typed  the text
 * @param tokens what has the form, in order
 */
record OperatorText(String typed, List<Token> tokens) {

    private static final String QUOTES = "\"“”„";

    /**
     * @param start  where it begins in the text; {@code end} behind it
     * @param not    whether there is a minus before it
     * @param value  without quotation marks; may be empty
     * @param quoted whether the value stands in quotation marks, {@code open} whether the second is missing
     */
    record Token(int start, int end, boolean not, String name, String value, boolean quoted, boolean open) {}

    static OperatorText of(String text) {
        return new Reader(text).read();
    }

    String typed(Token token) {
        return typed.substring(token.start(), token.end());
    }

    /** The text with something else in the place of these tokens; spaces that are left over go with them. */
    String with(Collection<Token> replaced, Function<Token, String> other) {
        var text = new StringBuilder();
        var at = 0;
        for (var token : tokens) {
            if (replaced.contains(token)) {
                text.append(typed, at, token.start()).append(other.apply(token));
                at = token.end();
            }
        }
        return text.append(typed.substring(at)).toString().strip().replaceAll("\\s+", " ");
    }

    String without(Collection<Token> tokens) {
        return with(tokens, token -> "");
    }

    /** Goes through a text once, from one beginning to the next. */
    private static final class Reader {

        private final String text;
        private int at;

        private Reader(String text) {
            this.text = text;
        }

        private OperatorText read() {
            var tokens = new ArrayList<Token>();
            while (at < text.length()) {
                if (Character.isWhitespace(text.charAt(at))) {
                    at++;
                } else if (token() instanceof Token token) {
                    tokens.add(token);
                    at = token.end();
                } else {
                    skip();
                }
            }
            return new OperatorText(text, List.copyOf(tokens));
        }

        private @Nullable Token token() {
            var not = text.charAt(at) == '-';
            var nameStart = not ? at + 1 : at;
            var colon = nameStart;
            while (colon < text.length() && isOfName(text.charAt(colon))) {
                colon++;
            }
            if (colon == nameStart || colon == text.length() || text.charAt(colon) != ':' || !Character.isLetter(text.charAt(nameStart))) {
                return null;
            }
            return value(not, text.substring(nameStart, colon), colon + 1);
        }

        private Token value(boolean not, String name, int start) {
            if (start == text.length() || !isQuote(start)) {
                var end = wordEnd(start);
                return new Token(at, end, not, name, text.substring(start, end), false, false);
            }
            var close = closing(start + 1);
            var value = text.substring(start + 1, close);
            return new Token(at, Math.min(text.length(), close + 1), not, name, value.strip(), true, close == text.length());
        }

        /** Over a word, or a phrase with all that is in it. */
        private void skip() {
            at = isQuote(at) ? Math.min(text.length(), closing(at + 1) + 1) : Math.max(at + 1, wordEnd(at));
        }

        private int wordEnd(int start) {
            var end = start;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && !isQuote(end)) {
                end++;
            }
            return end;
        }

        /** Where the next quotation mark stands; the end of the text where there is none. */
        private int closing(int start) {
            var end = start;
            while (end < text.length() && !isQuote(end)) {
                end++;
            }
            return end;
        }

        private boolean isQuote(int place) {
            return QUOTES.indexOf(text.charAt(place)) >= 0;
        }

        private static boolean isOfName(char character) {
            return Character.isLetterOrDigit(character) || character == '-' || character == '_';
        }
    }
}

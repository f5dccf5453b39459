package org.coresponderalliance.continuum.privacy;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;

/**
 * A text that is to be nowhere any more. It is found in any case, as whole words, however they are set apart: with spaces,
 * line ends or marks of Markdown between them, as part of an address ({@code 12-elm-street}) or of a tag. The same pattern
 * is used by the database and in Java.
 */
public final class RemovedText {

    /** What stands in its place. */
    public static final String MARK = "[removed]";

    private static final int LONGEST = 1_000;
    private static final int LETTERS = 3;
    /** Between two words; {@code \n} is a line end within JSON. What was taken is never given back, so nothing runs away. */
    private static final String GAP = "(?:\\\\[nt]|&nbsp;|%20|[^\\p{L}\\p{N}])";
    /** Marks of Markdown and invisible characters within a word. */
    private static final String WITHIN = "[*_~\\\\\\x{60}\\x{AD}\\x{200B}-\\x{200D}]{0,3}+";

    private final String expression;
    private final Pattern pattern;

    private RemovedText(String expression) {
        this.expression = expression;
        this.pattern = Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** @throws InvalidInput naming {@code text}, unless it has at least three letters or digits */
    public static RemovedText of(String typed) {
        var text = InputText.field("text", LONGEST).required(typed);
        if (text.codePoints().filter(Character::isLetterOrDigit).count() < LETTERS) {
            throw new InvalidInput("text", "privacy.redaction.short", LETTERS);
        }
        return new RemovedText(expression(text));
    }

    /** As a regular expression for MariaDB, which uses PCRE. */
    public String expression() {
        return "(?i)" + expression;
    }

    public boolean isIn(String text) {
        return pattern.matcher(text).find();
    }

    /** The text without it. */
    public String removedFrom(String text) {
        return pattern.matcher(text).replaceAll(Matcher.quoteReplacement(MARK));
    }

    private static String expression(String text) {
        var written = new StringBuilder("(?<![\\p{L}\\p{N}])");
        var gap = new StringBuilder();
        var begun = false;
        for (var c : text.codePoints().toArray()) {
            if (!Character.isLetterOrDigit(c)) {
                gap.appendCodePoint(c);
                continue;
            }
            if (begun) {
                written.append(gap.isEmpty() ? WITHIN : between(gap.toString()));
            }
            written.append(letter(c));
            gap.setLength(0);
            begun = true;
        }
        return written.append("(?![\\p{L}\\p{N}])").toString();
    }

    /** An apostrophe is left out in addresses. */
    private static String between(String gap) {
        return GAP + (gap.matches("['’‘]") ? "{0,6}+" : "{1,12}+");
    }

    /** Accents are left out in addresses, and may be written as characters of their own. */
    private static String letter(int c) {
        var composed = "\\x{" + Integer.toHexString(c) + "}";
        var parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
        var base = "\\x{" + Integer.toHexString(parts.codePointAt(0)) + "}";
        return parts.codePointCount(0, parts.length()) == 1 ? composed : "(?:" + composed + "|" + base + "\\p{M}{0,3})";
    }
}

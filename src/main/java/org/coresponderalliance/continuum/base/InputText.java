package org.coresponderalliance.continuum.base;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * What people type, before it is stored: Unicode NFC, line ends as {@code \n}, no white space at the ends. Refused, with
 * the field named: what could not be decoded, control characters, and invisible or direction-changing characters, which
 * serve to make a text look like another (Unicode Technical Report 36, section 3).
 *
 * @param field   name of the field for messages
 * @param longest most characters allowed (UTF-16 code units), after cleaning
 */
public record InputText(String field, int longest) {

    public static InputText field(String field, int longest) {
        return new InputText(field, longest);
    }

    /** The cleaned text. @throws InvalidInput if it is empty, too long or not acceptable */
    public String required(@Nullable String typed) {
        var text = optional(typed);
        if (text.isEmpty()) {
            throw new InvalidInput(field, "base.input.empty");
        }
        return text;
    }

    /** The cleaned text, empty if nothing was typed. @throws InvalidInput if it is too long or not acceptable */
    public String optional(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        var text = Normalizer.normalize(typed, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n').strip();
        text.codePoints().forEach(this::check);
        checkJoiners(text);
        if (text.length() > longest) {
            throw new InvalidInput(field, "base.input.tooLong", longest, text.length());
        }
        return text;
    }

    /** As {@link #required}, on one line: line breaks and runs of spaces become one space. */
    public String requiredLine(@Nullable String typed) {
        return required(typed == null ? null : oneLine(typed));
    }

    /** As {@link #optional}, on one line. */
    public String optionalLine(@Nullable String typed) {
        return optional(typed == null ? null : oneLine(typed));
    }

    private static String oneLine(String typed) {
        return typed.replaceAll("[ \\t\\r\\n\\u00A0]+", " ");
    }

    private void check(int c) {
        if (c == '\uFFFD' || Character.getType(c) == Character.SURROGATE) {
            throw new InvalidInput(field, "base.input.undecodable");
        }
        if (Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t') {
            throw new InvalidInput(field, "base.input.control");
        }
        if (isInvisible(c)) {
            throw new InvalidInput(field, "base.input.invisible");
        }
    }

    private static boolean isInvisible(int c) {
        return c == 0x00AD || c == 0x180E || c == 0x200B || c == 0x200E || c == 0x200F || c == 0xFEFF || c == 0x061C
                || c >= 0x202A && c <= 0x202E || c >= 0x2060 && c <= 0x2069 || c >= 0xE0000 && c <= 0xE007F;
    }

    /** Joiners are part of emoji and of some scripts; between Latin letters they only disguise a word. */
    private void checkJoiners(String text) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if ((c == '\u200C' || c == '\u200D') && (i == 0 || text.charAt(i - 1) < 0x0300)) {
                throw new InvalidInput(field, "base.input.invisible");
            }
        }
    }
}

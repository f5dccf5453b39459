package org.coresponderalliance.continuum.privacy.guard;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Unicode compatibility forms (NFKC, UAX 15): full-width and mathematical letters, ligatures, circled digits; digits of any
 * script; one kind each of dash, quote and space; and nothing that has no width.
 */
final class Compatibility {

    private Compatibility() {}

    static Traced apply(String text) {
        var result = new Traced(text.length());
        for (int i = 0; i < text.length(); ) {
            var c = text.charAt(i);
            if (c < 0x80) {
                if (i + 1 == text.length() || text.charAt(i + 1) < 0x80) {
                    result.append(c, i, i + 1);
                    i++;
                    continue;
                }
            }
            var end = i + Character.charCount(text.codePointAt(i));
            while (end < text.length() && isMark(text.codePointAt(end)) && end - i < 16) {
                end += Character.charCount(text.codePointAt(end));
            }
            cluster(text, i, end, result);
            i = end;
        }
        return result;
    }

    private static void cluster(String text, int from, int to, Traced result) {
        var normal = Normalizer.normalize(text.substring(from, to), Form.NFKC);
        for (int i = 0; i < normal.length(); ) {
            var point = normal.codePointAt(i);
            i += Character.charCount(point);
            if (isInvisible(point)) {
                continue;
            }
            var plain = plain(point);
            for (var c : Character.toChars(plain)) {
                result.append(c, from, to);
            }
        }
    }

    private static int plain(int point) {
        if (Character.isDigit(point)) {
            return '0' + Character.digit(point, 10);
        }
        return switch (point) {
            case 0x2018, 0x2019, 0x201B, 0x02BC, 0x0060, 0x00B4, 0x2032 -> '\'';
            case 0x201C, 0x201D, 0x201E, 0x00AB, 0x00BB -> '"';
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0x2043, 0xFE58, 0xFE63 -> '-';
            case 0x2028, 0x2029, 0x0085 -> '\n';
            case 0x2022, 0x00B7, 0x30FB, 0x2024 -> '.';
            default -> Character.getType(point) == Character.SPACE_SEPARATOR ? ' ' : point;
        };
    }

    private static boolean isMark(int point) {
        var type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || isInvisible(point);
    }

    private static boolean isInvisible(int point) {
        return Character.getType(point) == Character.FORMAT || point == 0x034F || point == 0x3164 || point >= 0xFE00 && point <= 0xFE0F
                || point == 0x20E3 || point >= 0xE0100 && point <= 0xE01EF;
    }
}

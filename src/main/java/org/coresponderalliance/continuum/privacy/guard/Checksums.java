package org.coresponderalliance.continuum.privacy.guard;

import java.util.Locale;

/** Check digits and ranges of numbers that have them. */
final class Checksums {

    private static final String VIN_VALUES = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
    private static final int[] VIN_WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};

    private Checksums() {}

    /** Luhn's sum, as on bank cards and in IMEIs (ISO/IEC 7812-1). */
    static boolean luhn(String digits) {
        var sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        }
        return sum % 10 == 0;
    }

    /** The check digit of a vehicle identification number (ISO 3779; 49 CFR 565.15). */
    static boolean vin(String vin) {
        if (vin.length() != 17) {
            return false;
        }
        var upper = vin.toUpperCase(Locale.ROOT);
        var sum = 0;
        for (int i = 0; i < 17; i++) {
            var value = VIN_VALUES.indexOf(upper.charAt(i));
            if (value < 0) {
                return false;
            }
            sum += value % 10 * VIN_WEIGHTS[i];
        }
        return upper.charAt(8) == (sum % 11 == 10 ? 'X' : (char) ('0' + sum % 11));
    }

    /** A bank's routing number (ABA). */
    static boolean routing(String digits) {
        var sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * new int[] {3, 7, 1}[i % 3];
        }
        return digits.length() == 9 && sum > 0 && sum % 10 == 0;
    }

    /** An international account number (ISO 13616). */
    static boolean iban(String text) {
        var iban = text.replace(" ", "").toUpperCase(Locale.ROOT);
        if (iban.length() < 15) {
            return false;
        }
        var rest = 0;
        for (var c : (iban.substring(4) + iban.substring(0, 4)).toCharArray()) {
            var value = Character.digit(c, 36);
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest == 1;
    }

    /** Whether the Social Security Administration could have given it out: no area 000, 666 or 900-999, no group 00, no serial 0000. */
    static boolean ssn(String digits) {
        return digits.length() == 9 && !digits.startsWith("000") && !digits.startsWith("666") && digits.charAt(0) != '9'
                && !digits.startsWith("00", 3) && !digits.endsWith("0000");
    }

    /** Whether it is written in the groups of a telephone number, which the rule for these judges. */
    static boolean isPhoneShaped(String text) {
        return text.matches("(?:1[-. ])?\\(?\\d{3}\\)?[-. ]\\d{3}[-. ]\\d{4}|\\d{3}[-.]\\d{4}");
    }

    /** Sample numbers that nobody has, and whatever has one digit only. */
    static boolean isPlaceholder(String digits) {
        return digits.chars().distinct().count() <= 1 || "123456789".equals(digits) || "078051120".equals(digits) || "219099999".equals(digits)
                || "1234567890".equals(digits) || "987654321".equals(digits) || digits.startsWith("0000") && digits.length() == 9;
    }
}

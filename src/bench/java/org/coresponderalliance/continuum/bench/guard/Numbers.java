package org.coresponderalliance.continuum.bench.guard;

import java.util.List;

/** Numbers with an inner order: those that a checksum proves are proved by it, others are within the ranges that are given out. */
final class Numbers {

    private static final String VIN_SIGNS = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final int[] VIN_WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final String MBI_LETTERS = "ACDEFGHJKMNPQRTUVWXY";

    private Numbers() {}

    static String ssn(Dice dice) {
        var area = dice.chance(50) ? dice.between(100, 665) : dice.between(667, 771);
        return dice.any(List.of("%03d-%02d-%04d", "%03d-%02d-%04d", "%03d %02d %04d", "%03d%02d%04d", "%03d.%02d.%04d")).formatted(area,
                dice.between(1, 99), dice.between(1, 9999));
    }

    /** Of the exchange 555, which belongs to nobody's telephone. */
    static String phone(Dice dice) {
        var area = dice.any(List.of(212, 303, 330, 406, 419, 503, 505, 541, 602, 612, 701, 717, 785, 802, 803, 814, 907));
        return dice.any(List.of("(%d) 555-%04d", "%d-555-%04d", "%d.555.%04d", "%d 555 %04d", "+1 %d 555 %04d", "1-%d-555-%04d", "%d555%04d"))
                .formatted(area, dice.between(100, 9999));
    }

    /** A vehicle identification number whose ninth sign proves it. */
    static String vin(Dice dice) {
        var signs = new char[17];
        var sum = 0;
        for (var i = 0; i < signs.length; i++) {
            signs[i] = i >= 12 ? (char) ('0' + dice.between(0, 9)) : VIN_SIGNS.charAt(dice.between(0, VIN_SIGNS.length() - 1));
            sum += i == 8 ? 0 : VIN_WEIGHTS[i] * vinValue(signs[i]);
        }
        signs[8] = sum % 11 == 10 ? 'X' : (char) ('0' + sum % 11);
        return new String(signs);
    }

    static int vinValue(char sign) {
        if (Character.isDigit(sign)) {
            return sign - '0';
        }
        return "12345678.12345.7.923456789".charAt(sign - 'A') - '0';
    }

    /** A Medicare Beneficiary Identifier: which sign is a letter is fixed by its place. */
    static String mbi(Dice dice) {
        var text = new StringBuilder();
        for (var place : "1AX9AX9AA99".toCharArray()) {
            var letter = place == 'A' || place == 'X' && dice.chance(50);
            text.append(letter ? MBI_LETTERS.charAt(dice.between(0, MBI_LETTERS.length() - 1)) : (char) ('0' + dice.between(place == '1' ? 1 : 0, 9)));
        }
        return dice.chance(50) ? text.toString() : text.insert(7, '-').insert(4, '-').toString();
    }

    static String imei(Dice dice) {
        return luhn(dice.shape("35############"));
    }

    static String card(Dice dice) {
        var digits = luhn(dice.shape("4##############"));
        return dice.chance(50) ? digits : digits.replaceAll("(\\d{4})(?=\\d)", "$1 ");
    }

    /** With the digit behind it that makes the sum right. */
    static String luhn(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var value = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 1 ? value : value < 5 ? value * 2 : value * 2 - 9;
        }
        return digits + (10 - sum % 10) % 10;
    }

    static String ip(Dice dice) {
        return "%d.%d.%d.%d".formatted(dice.any(List.of(24, 50, 67, 73, 98, 174)), dice.between(1, 254), dice.between(1, 254), dice.between(1, 254));
    }
}

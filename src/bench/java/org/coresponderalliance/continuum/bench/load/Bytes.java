package org.coresponderalliance.continuum.bench.load;

import java.nio.charset.StandardCharsets;

/** Looks into answers without making strings of them, because the driver shares the machine with what it measures. */
public final class Bytes {

    private Bytes() {}

    public static byte[] of(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static int count(byte[] where, byte[] what) {
        var count = 0;
        for (int at = find(where, what, 0); at >= 0; at = find(where, what, at + what.length)) {
            count++;
        }
        return count;
    }

    /** @return where it begins, at this place or later; -1 if nowhere */
    public static int find(byte[] where, byte[] what, int from) {
        var first = what[0];
        var last = where.length - what.length;
        for (int at = from; at <= last; at++) {
            if (where[at] == first && matches(where, at, what)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] where, int at, byte[] what) {
        for (int i = 1; i < what.length; i++) {
            if (where[at + i] != what[i]) {
                return false;
            }
        }
        return true;
    }

    /** The number that follows what is looked for, where it stands last. @throws Refused if it stands nowhere */
    public static long lastNumber(byte[] where, byte[] what) {
        for (int at = where.length - what.length - 1; at >= 0; at--) {
            if (where[at] == what[0] && matches(where, at, what)) {
                return number(where, at + what.length);
            }
        }
        throw new Refused("no " + new String(what, StandardCharsets.UTF_8) + " in the answer");
    }

    /** The number that follows what is looked for, where it stands first. @throws Refused if it stands nowhere */
    public static long firstNumber(byte[] where, byte[] what) {
        var at = find(where, what, 0);
        if (at < 0) {
            throw new Refused("no " + new String(what, StandardCharsets.UTF_8) + " in the answer");
        }
        return number(where, at + what.length);
    }

    private static long number(byte[] where, int from) {
        var number = 0L;
        for (int at = from; at < where.length && where[at] >= '0' && where[at] <= '9'; at++) {
            number = number * 10 + where[at] - '0';
        }
        return number;
    }
}

package org.coresponderalliance.continuum.shell.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names and values as they stand in an address or in the body of a form ({@code application/x-www-form-urlencoded}), read
 * as the URL Standard says, section 5.1: a percent sign that begins nothing stands for itself, what is not UTF-8 becomes
 * U+FFFD. Unlike the server it gives up nothing that can be read because of something beside it that cannot.
 *
 * @param values     by name
 * @param unreadable names with something in them, or in their values, that is not UTF-8
 */
record FormText(Map<String, List<String>> values, Set<String> unreadable) {

    /** As many as the server takes. */
    static final int MOST = 1000;

    static FormText of(byte[] text) {
        var read = new FormText(new LinkedHashMap<>(), new TreeSet<>());
        int from = 0;
        for (int i = 0; i <= text.length; i++) {
            if (i == text.length || text[i] == '&') {
                read.add(text, from, i);
                from = i + 1;
            }
        }
        return read;
    }

    /** How many values there are. */
    int size() {
        return values.values().stream().mapToInt(List::size).sum();
    }

    private void add(byte[] text, int from, int to) {
        if (from == to) {
            return;
        }
        int equals = from;
        while (equals < to && text[equals] != '=') {
            equals++;
        }
        var name = decoded(text, from, equals);
        var value = decoded(text, Math.min(equals + 1, to), to);
        var key = lenient(name);
        values.computeIfAbsent(key, _ -> new ArrayList<>()).add(lenient(value));
        if (!isUtf8(name) || !isUtf8(value)) {
            unreadable.add(key);
        }
    }

    private static byte[] decoded(byte[] text, int from, int to) {
        var bytes = new ByteArrayOutputStream(to - from);
        for (int i = from; i < to; i++) {
            if (text[i] == '%' && i + 2 < to && hex(text[i + 1]) >= 0 && hex(text[i + 2]) >= 0) {
                bytes.write(hex(text[i + 1]) * 16 + hex(text[i + 2]));
                i += 2;
            } else {
                bytes.write(text[i] == '+' ? ' ' : text[i]);
            }
        }
        return bytes.toByteArray();
    }

    private static int hex(byte digit) {
        return digit < 0 ? -1 : Character.digit((char) digit, 16);
    }

    private static String lenient(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException wrong) {
            return false;
        }
    }
}

package org.coresponderalliance.continuum.attachment;

import java.security.SecureRandom;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The names under which files are asked for: 128 random bits, so that nobody comes upon one by trying. */
final class Keys {

    static final int LENGTH = 26;
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final Pattern REFERENCE = Pattern.compile("/attachments/([a-z2-7]{26})/");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Keys() {}

    /** A new key: 26 characters of base 32 (130 bits). */
    static String random() {
        var key = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            key.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return key.toString();
    }

    /** Whether it can be a key at all. */
    static boolean isOne(String key) {
        return key.length() == LENGTH && key.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }

    /** The keys of the files that a text refers to. */
    static Set<String> in(String markdown) {
        var keys = new LinkedHashSet<String>();
        var found = REFERENCE.matcher(markdown);
        while (found.find()) {
            keys.add(found.group(1));
        }
        return keys;
    }
}

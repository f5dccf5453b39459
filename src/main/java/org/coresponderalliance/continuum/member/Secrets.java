package org.coresponderalliance.continuum.member;

import java.security.SecureRandom;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/** Random secrets that are given away once and kept as hashes only. */
final class Secrets {

    /** 256 bits: nobody guesses one, so a fast hash without salt is enough to keep it. */
    private static final int BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** A new secret of 43 characters that fit into a URL. */
    static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** SHA-256 in 64 hexadecimal digits. */
    static String hash(String secret) {
        return DigestUtils.sha256Hex(secret);
    }
}

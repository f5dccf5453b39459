package org.coresponderalliance.continuum.member;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * What may be a password: at least 10 characters, of whatever kind, but none of those that are tried first: common ones,
 * also with digits or signs around them, or the member's own name or address (after NIST SP 800-63B, section 3.1.1.2).
 */
@Component
public class Passwords {

    public static final int SHORTEST = 10;
    /** Longer ones are refused rather than cut. */
    public static final int LONGEST = 200;

    private static final String COMMON = "/member/common-passwords.txt";
    private static final int FEWEST_DIFFERENT = 5;
    private static final int SHORTEST_NAME = 4;

    private final PasswordEncoder encoder;
    private final Set<String> common;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.common = common();
    }

    /**
     * The hash of an acceptable password.
     *
     * @param personal names and addresses of the member, which must not be in it
     * @throws InvalidInput naming the field {@code password} if it is not acceptable, with the reason
     */
    public String hash(@Nullable String password, String... personal) {
        check(password, personal);
        return hashUnchecked(Objects.requireNonNull(password));
    }

    /** @throws InvalidInput naming the field {@code password} if it is not acceptable, with the reason */
    void check(@Nullable String password, String... personal) {
        if (password == null || password.codePointCount(0, password.length()) < SHORTEST) {
            throw new InvalidInput("password", "member.password.short", SHORTEST);
        }
        if (!isText(password)) {
            throw new InvalidInput("password", "base.input.undecodable");
        }
        if (password.length() > LONGEST) {
            throw new InvalidInput("password", "member.password.long", LONGEST);
        }
        var plain = password.toLowerCase(Locale.ROOT);
        if (isCommon(plain)) {
            throw new InvalidInput("password", "member.password.common");
        }
        if (Arrays.stream(personal).flatMap(Passwords::words).anyMatch(plain::contains)) {
            throw new InvalidInput("password", "member.password.personal");
        }
    }

    /** For the sample accounts, whose password everybody knows. */
    String hashUnchecked(String password) {
        return Objects.requireNonNull(encoder.encode(normalized(password)));
    }

    boolean matches(String typed, @Nullable String hash) {
        return hash != null && isText(typed) && encoder.matches(normalized(typed), hash);
    }

    /** Half a surrogate pair is no letter; JSON can bring one. */
    private static boolean isText(String password) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(password);
    }

    /** Keyboards differ in how they compose a letter with an accent. */
    static String normalized(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private boolean isCommon(String password) {
        var root = password.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return common.contains(password) || common.contains(root) || password.chars().distinct().count() < FEWEST_DIFFERENT;
    }

    private static Stream<String> words(String personal) {
        return Arrays.stream(personal.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(word -> word.length() >= SHORTEST_NAME);
    }

    private static Set<String> common() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Passwords.class.getResourceAsStream(COMMON)), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("# ")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.coresponderalliance.continuum.member;

import java.util.Locale;
import java.util.regex.Pattern;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Email addresses as they are typed and stored. Whether one works is found out by writing to it, not by its look. */
final class EmailAddress {

    /** RFC 5321, section 4.5.3.1.3, less the brackets. */
    static final int LONGEST = 254;

    private static final Pattern PLAUSIBLE = Pattern.compile("[^\\s@<>()\\[\\],;:\\\\\"]{1,64}@[^\\s@<>()\\[\\],;:\\\\\"]+\\.[^\\s@<>()\\[\\],;:\\\\\".]{2,}");

    private EmailAddress() {}

    /** In lower case and without white space around it. */
    static String normalized(@Nullable String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }

    /** The address, normalized. @throws InvalidInput naming the field {@code email} if it can be none */
    static String checked(@Nullable String typed) {
        var address = normalized(InputText.field("email", LONGEST).requiredLine(typed));
        if (!PLAUSIBLE.matcher(address).matches()) {
            throw new InvalidInput("email", "member.email.implausible");
        }
        return address;
    }
}

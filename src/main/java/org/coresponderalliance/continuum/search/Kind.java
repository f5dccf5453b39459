package org.coresponderalliance.continuum.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a hit is, as people tell things apart. In URLs and the API by its {@link #code}. */
public enum Kind {
    /** A discussion, by its opening post. */
    DISCUSSION,
    /** A reply. */
    POST,
    ARTICLE,
    /** One statement of an article, under an address of its own. */
    RECOMMENDATION,
    MEMBER,
    /** A team that members work in. */
    PROGRAM,
    /** A file, where it hangs: on a post or an article. */
    FILE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is something to read, rather than somebody or something to get in touch with. */
    public boolean isText() {
        return this != MEMBER && this != PROGRAM;
    }

    public static Optional<Kind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}

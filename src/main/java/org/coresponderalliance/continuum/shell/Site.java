package org.coresponderalliance.continuum.shell;

import org.jspecify.annotations.Nullable;

/** What the community is called and how it looks; changed by staff without a restart. Implemented by the administration module. */
public interface Site {

    /** All of it that pages show, as it is at one moment. The components are those of the methods. */
    record Look(String name, String tagline, @Nullable String logo, @Nullable String accent, String baseUrl, boolean sample) {}

    default Look look() {
        return new Look(name(), tagline(), logo(), accent(), baseUrl(), isSample());
    }

    String name();

    /** A short line under the name; may be empty. */
    String tagline();

    /** Path of the logo; null where the built-in mark is used. */
    @Nullable String logo();

    /** Accent color as {@code #rrggbb}; null for the built-in one. */
    @Nullable String accent();

    /** Where the community answers, without a slash at the end: {@code https://community.example.org}. For mails and feeds. */
    String baseUrl();

    /** Whether a sample community lives here: then every page says that what it tells is invented. */
    boolean isSample();
}

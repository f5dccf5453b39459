package org.coresponderalliance.continuum.administration;

/** Names of the settings, as they stand in the table and in the audit log. */
final class Setting {

    static final String NAME = "site.name";
    static final String TAGLINE = "site.tagline";
    static final String LOGO = "site.logo";
    static final String ACCENT = "site.accent";
    static final String BASE_URL = "site.base-url";

    private Setting() {}
}

package org.coresponderalliance.continuum.administration;

import org.jspecify.annotations.Nullable;

/**
 * What staff can set about the site as a whole.
 *
 * @param name    of the community, at most 60 characters
 * @param tagline short line under the name, at most 120 characters; may be empty
 * @param accent  color as {@code #rrggbb}; null for the built-in one
 * @param baseUrl where the community answers, without a slash at the end
 */
public record SiteValues(String name, String tagline, @Nullable String accent, String baseUrl) {}

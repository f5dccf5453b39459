package org.coresponderalliance.continuum.discussion;

import org.coresponderalliance.continuum.access.Audience;
import org.jspecify.annotations.Nullable;

/**
 * A category as staff describe it.
 *
 * @param name        at most 80 characters
 * @param description what belongs there, in a sentence or two, at most 300 characters
 * @param rules       Markdown, shown above the category and to who asks there; may be empty
 * @param group       id of the group, where the audience is one
 */
public record CategoryInput(String name, String description, String rules, Audience audience, @Nullable Long group) {}

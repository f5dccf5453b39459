package org.coresponderalliance.continuum.search;

import org.jspecify.annotations.Nullable;

/**
 * Something that may be meant by what is typed so far.
 *
 * @param label what it is called
 * @param sub   what tells it from others; may be empty
 * @param url   where it leads
 * @param kind  what it is, in words
 * @param fill  what the field is to hold instead of leading anywhere: a text with an operator completed; null where it leads to a thing
 */
public record Suggestion(String label, String sub, String url, String kind, @Nullable String fill) {}

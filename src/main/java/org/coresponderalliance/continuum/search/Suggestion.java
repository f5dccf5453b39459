package org.coresponderalliance.continuum.search;

/**
 * Something that may be meant by what is typed so far.
 *
 * @param label what it is called
 * @param sub   what tells it from others; may be empty
 * @param url   where it leads
 * @param kind  what it is, in words
 */
public record Suggestion(String label, String sub, String url, String kind) {}

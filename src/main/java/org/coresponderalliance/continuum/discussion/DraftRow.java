package org.coresponderalliance.continuum.discussion;

import java.time.Instant;

/**
 * A draft in a list.
 *
 * @param what  what it would become, in words: "Reply"
 * @param title of the discussion that it is for, or of the new one; says so where there is none
 * @param url   where one goes on with it; empty where that may not be seen any more
 * @param line  how it begins
 * @param at    when it was typed
 */
public record DraftRow(String key, String what, String title, String url, String line, Instant at) {}

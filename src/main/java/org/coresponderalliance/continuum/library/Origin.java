package org.coresponderalliance.continuum.library;

/**
 * Where an article comes from.
 *
 * @param discussionId the discussion
 * @param postNumber   number of the post in it; 0 stands for the whole discussion
 */
public record Origin(long discussionId, int postNumber) {}

package org.coresponderalliance.continuum.search;

/**
 * Something that is about the same.
 *
 * @param ref  id in its module; of a discussion that of its opening post
 * @param label what it is, in words: "Question · answered", "Best practice"
 */
public record SimilarThing(Kind kind, long ref, String title, String url, String label) {}

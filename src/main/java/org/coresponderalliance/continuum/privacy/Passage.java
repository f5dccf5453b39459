package org.coresponderalliance.continuum.privacy;

/**
 * One text of something that is about to be published.
 *
 * @param field as the API names it: {@code title}, {@code body}, {@code caseConsult.situation}, {@code files[0].text}
 * @param text  as its author wrote it, Markdown or plain
 */
public record Passage(String field, String text) {}

package org.coresponderalliance.continuum.library;

/**
 * All that the editor holds: what is typed and not yet saved.
 *
 * @param base    number of the revision that was opened for editing
 * @param details what is known of the article
 * @param content what it says
 * @param note    what was changed and why
 */
public record EditorForm(int base, ArticleDetails details, ArticleContent content, String note) {}

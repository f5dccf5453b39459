package org.coresponderalliance.continuum.library;

import java.time.Instant;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;

/**
 * A published article of an archive, as one revision.
 *
 * @param id      one that {@link ArticleArchive#reserve} gave
 * @param kind    any but best practice, which needs recommendations and approvals
 * @param summary plain text; may be empty
 * @param body    Markdown
 */
public record ArchivedArticle(long id, ArticleKind kind, FacetSelection facets, Audience audience, String title, String summary, String body,
                              long authorId, Instant at) {}

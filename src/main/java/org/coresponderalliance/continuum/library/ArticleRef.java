package org.coresponderalliance.continuum.library;

import java.util.List;

/**
 * An article as modules above know it that keep something about it.
 *
 * @param revisions numbers of the revisions that were published, the last one first; empty if none was
 * @param adoptable whether the viewer may record now what their program does with it
 * @param challengeable whether the viewer may question one of its recommendations now
 */
public record ArticleRef(long id, String slug, String title, ArticleKind kind, long ownerId, List<Integer> revisions, boolean adoptable, boolean challengeable) {

    public ArticleRef {
        revisions = List.copyOf(revisions);
    }

    public String url() {
        return ArticleLinks.article(id, slug);
    }
}

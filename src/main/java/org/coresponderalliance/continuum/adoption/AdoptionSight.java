package org.coresponderalliance.continuum.adoption;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.library.ArticleLinks;
import org.coresponderalliance.continuum.library.ArticleRefs;
import org.coresponderalliance.continuum.search.ContentSight;
import org.coresponderalliance.continuum.search.HitDetails;
import org.springframework.stereotype.Component;

/** Leads from inboxes to what a program does with an article. */
@Component
class AdoptionSight implements ContentSight {

    private final AdoptionRows rows;
    private final ArticleRefs articles;
    private final Texts texts;

    AdoptionSight(AdoptionRows rows, ArticleRefs articles, Texts texts) {
        this.rows = rows;
        this.articles = articles;
        this.texts = texts;
    }

    @Override
    public Content content() {
        return Content.ADOPTION;
    }

    @Override
    public Map<Long, HitDetails> visible(Collection<Long> ids, Viewer viewer) {
        var adoptions = rows.full(List.copyOf(ids), viewer, null);
        var seen = articles.of(adoptions.stream().map(Adoption::articleId).distinct().toList(), viewer);
        var details = new HashMap<Long, HitDetails>();
        adoptions.stream().filter(one -> seen.containsKey(one.articleId())).forEach(one -> {
            var article = seen.get(one.articleId());
            details.put(one.id(), new HitDetails(article.title(), ArticleLinks.adoption(article.id(), article.slug(), one.id()),
                    texts.get(one.text().uptake().key()), List.of(one.program().name()), one.at()));
        });
        return details;
    }
}

package org.coresponderalliance.continuum.adoption.ui;

import java.util.HashMap;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.adoption.AdoptionQueries;
import org.coresponderalliance.continuum.adoption.Outcome;
import org.coresponderalliance.continuum.library.ArticleAddition;
import org.coresponderalliance.continuum.library.ArticleLinks;
import org.coresponderalliance.continuum.library.ArticlePage;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.stereotype.Component;

/** What an article's page says of its use: how many programs, how many like the reader's, and some of what they say. */
@Component
class BesideArticle implements ArticleAddition {

    private static final String TEMPLATE = "adoption/beside";

    private final AdoptionQueries adoptions;
    private final Templates templates;

    BesideArticle(AdoptionQueries adoptions, Templates templates) {
        this.adoptions = adoptions;
        this.templates = templates;
    }

    @Override
    public Optional<Addition> of(ArticlePage article, Viewer viewer) {
        var head = article.head();
        if (!head.published() || !head.kind().isAdoptable()) {
            return Optional.empty();
        }
        var digest = adoptions.digest(head.id(), viewer);
        var model = new HashMap<String, Object>();
        model.put("digest", digest);
        model.put("guest", viewer.isGuest());
        model.put("outcomes", Outcome.values());
        model.put("mayAdopt", article.may("ADOPT"));
        model.put("article", head);
        model.put("all", ArticleLinks.adoptions(head.id(), head.slug()));
        model.put("adopt", ArticleLinks.adopt(head.id()));
        return Optional.of(new Addition("", templates.fragment(TEMPLATE, "aside", model), templates.fragment(TEMPLATE, "section", model)));
    }
}

package org.coresponderalliance.continuum.library.ui;

import java.util.Map;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.library.ArticleAddition;
import org.coresponderalliance.continuum.library.ArticlePage;
import org.coresponderalliance.continuum.search.Similar;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Discussions and articles about the same, below the text of an article; what is new may be found some minutes later. */
@Component
@Order
class RelatedToArticle implements ArticleAddition {

    private static final int MOST = 3;

    private final Similar similar;
    private final Templates templates;

    RelatedToArticle(Similar similar, Templates templates) {
        this.similar = similar;
        this.templates = templates;
    }

    @Override
    public Optional<Addition> of(ArticlePage article, Viewer viewer) {
        // What it comes from is said beside it anyway.
        var origins = article.sources().stream().map(source -> source.url()).toList();
        var related = similar.related(article.title(), "article/" + article.head().id(), viewer, MOST + origins.size()).stream()
                .filter(thing -> !origins.contains(thing.url())).limit(MOST).toList();
        return related.isEmpty() ? Optional.empty() : Optional.of(new Addition("", "", templates.fragment("library/parts", "related", Map.of("related", related))));
    }
}

package org.coresponderalliance.continuum.library.ui;

import java.util.Map;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.library.ArticleAddition;
import org.coresponderalliance.continuum.library.ArticlePage;
import org.coresponderalliance.continuum.library.LegalBases;
import org.coresponderalliance.continuum.library.LegalBases.Rest;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The laws and policies that an article rests on, beside it; above it, those that have changed since somebody looked at it. */
@Component
@Order(10)
class LawsOfArticle implements ArticleAddition {

    private static final String TEMPLATE = "library/laws";

    private final LegalBases laws;
    private final Templates templates;

    LawsOfArticle(LegalBases laws, Templates templates) {
        this.laws = laws;
        this.templates = templates;
    }

    @Override
    public Optional<Addition> of(ArticlePage article, Viewer viewer) {
        var all = laws.of(article.head().id());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var due = all.stream().filter(Rest::due).toList();
        return Optional.of(new Addition(due.isEmpty() ? "" : templates.fragment(TEMPLATE, "notice", Map.of("due", due)),
                templates.fragment(TEMPLATE, "aside", Map.of("laws", all)), ""));
    }
}

package org.coresponderalliance.continuum.library.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.library.ArticleAddition;
import org.coresponderalliance.continuum.library.ArticlePage;
import org.coresponderalliance.continuum.library.Trials;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Above what did not work: that it did not, and what it is about. Above a practice: where else it was tried in vain. */
@Component
@Order(5)
class TrialsOfArticle implements ArticleAddition {

    private static final String TEMPLATE = "library/trials";

    private final Trials trials;
    private final Templates templates;

    TrialsOfArticle(Trials trials, Templates templates) {
        this.trials = trials;
        this.templates = templates;
    }

    @Override
    public Optional<Addition> of(ArticlePage article, Viewer viewer) {
        var isTrial = article.head().kind().isTrial();
        if (!isTrial && !article.head().tried()) {
            return Optional.empty();
        }
        var links = article.head().tried() ? trials.of(article.head().id(), viewer) : new Trials.Links(List.of(), List.of());
        if (isTrial) {
            return Optional.of(new Addition(templates.fragment(TEMPLATE, "trial", Map.of("practices", links.practices())), "", ""));
        }
        return links.trials().isEmpty() ? Optional.empty() : Optional.of(new Addition(templates.fragment(TEMPLATE, "practice", Map.of("trials", links.trials())), "", ""));
    }
}

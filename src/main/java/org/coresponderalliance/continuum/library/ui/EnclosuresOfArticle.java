package org.coresponderalliance.continuum.library.ui;

import java.util.Map;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.library.ArticleAddition;
import org.coresponderalliance.continuum.library.ArticlePage;
import org.coresponderalliance.continuum.library.Enclosures;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The files that come with an article, below its text. */
@Component
@Order(5)
class EnclosuresOfArticle implements ArticleAddition {

    private final Enclosures enclosures;
    private final Templates templates;

    EnclosuresOfArticle(Enclosures enclosures, Templates templates) {
        this.enclosures = enclosures;
        this.templates = templates;
    }

    @Override
    public Optional<Addition> of(ArticlePage article, Viewer viewer) {
        if (!article.head().enclosing()) {
            return Optional.empty();
        }
        var all = enclosures.of(article.head().id());
        return all.isEmpty() ? Optional.empty()
                : Optional.of(new Addition("", "", templates.fragment("library/enclosures", "section", Map.of("enclosures", all, "files", article.head().url() + "/files"))));
    }
}

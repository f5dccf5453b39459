package org.coresponderalliance.continuum.library.ui;

import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.RenderedText;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.library.RecommendationAddition;
import org.coresponderalliance.continuum.library.RecommendationPage;
import org.coresponderalliance.continuum.library.RecommendationQueries;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Recommendations as pages of their own, under addresses that stay. */
@Component
public class RecommendationPages implements PageSource {

    private static final int EXCERPT = 200;

    private final RecommendationQueries recommendations;
    private final ObjectProvider<RecommendationAddition> additions;
    private final Templates templates;
    private final Texts texts;
    private final Citations citations;

    RecommendationPages(RecommendationQueries recommendations, ObjectProvider<RecommendationAddition> additions, Templates templates, Texts texts, Citations citations) {
        this.recommendations = recommendations;
        this.additions = additions;
        this.templates = templates;
        this.texts = texts;
        this.citations = citations;
    }

    @Override
    public List<String> paths() {
        return List.of("/library/{id}/{slug}/recommendations/{recommendation}");
    }

    @Override
    public Page page(PageRequest request, Viewer viewer) {
        var page = recommendations.page(request.id("id"), request.id("recommendation"), viewer);
        var title = page.current() ? texts.get("library.recommendation.of", page.recommendation().position(), page.article().title())
                : texts.get("library.recommendation.once", page.article().title());
        return new Page(title, RenderedText.excerpt(page.recommendation().text(), EXCERPT), page.url(), page.article().kind().isGuidance() ? "guidance" : "library",
                templates.render("library/recommendation", Map.of("page", page, "citation", citations.of(page), "additions", additions(page, viewer))), page.article().open(),
                "article/" + page.article().id());
    }

    private List<RecommendationAddition.Addition> additions(RecommendationPage page, Viewer viewer) {
        return additions.orderedStream().map(module -> module.of(page, viewer)).toList();
    }

    /** How it is cited in BibTeX. */
    public ArticlePages.Document bibliography(long articleId, long recommendation, Viewer viewer) {
        var page = recommendations.page(articleId, recommendation, viewer);
        return new ArticlePages.Document(citations.of(page).bibtex(), "recommendation-" + page.recommendation().id() + "-r" + page.revision());
    }
}

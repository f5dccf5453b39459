package org.coresponderalliance.continuum.library.ui;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
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
import org.coresponderalliance.continuum.shell.Site;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Recommendations as pages of their own, under addresses that stay. */
@Component
class RecommendationPages implements PageSource {

    private static final int EXCERPT = 200;

    private final RecommendationQueries recommendations;
    private final ObjectProvider<RecommendationAddition> additions;
    private final Templates templates;
    private final Texts texts;
    private final Site site;

    RecommendationPages(RecommendationQueries recommendations, ObjectProvider<RecommendationAddition> additions, Templates templates, Texts texts, Site site) {
        this.recommendations = recommendations;
        this.additions = additions;
        this.templates = templates;
        this.texts = texts;
        this.site = site;
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
                templates.render("library/recommendation", Map.of("page", page, "apa", apa(page), "plain", plain(page), "additions", additions(page, viewer))), page.article().open(),
                "article/" + page.article().id());
    }

    private List<RecommendationAddition.Addition> additions(RecommendationPage page, Viewer viewer) {
        return additions.orderedStream().map(module -> module.of(page, viewer)).toList();
    }

    /** In the manner of APA: who, when, what, in which revision of what, where. */
    private String apa(RecommendationPage page) {
        return marked(page, texts.get("library.recommendation.citation", site.name(), day("yyyy, MMMM d", page.publishedAt()), page.recommendation().position(),
                RenderedText.excerpt(page.recommendation().text(), EXCERPT), page.article().title(), page.revision(), texts.get(page.article().kind().key()),
                site.baseUrl() + page.url()));
    }

    private String plain(RecommendationPage page) {
        return marked(page, texts.get("library.recommendation.citation.plain", page.article().title(), page.recommendation().position(), page.revision(),
                day("MMMM d, yyyy", page.publishedAt()), site.baseUrl() + page.url()));
    }

    /** Nobody cites what does not hold without knowing it. */
    private String marked(RecommendationPage page, String citation) {
        return page.recommendation().isWithdrawn() ? citation + " " + texts.get("library.cite.withdrawn") : citation;
    }

    private static String day(String pattern, Instant at) {
        return DateTimeFormatter.ofPattern(pattern, Locale.US).format(at.atZone(ZoneOffset.UTC));
    }
}

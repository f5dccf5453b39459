package org.coresponderalliance.continuum.library.ui;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.RenderedText;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.library.ArticleAddition;
import org.coresponderalliance.continuum.library.ArticleLinks;
import org.coresponderalliance.continuum.library.ArticlePage;
import org.coresponderalliance.continuum.library.ArticleQueries;
import org.coresponderalliance.continuum.library.RecommendationAddition;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Site;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Articles, and their revisions, as pages. */
@Component
public class ArticlePages implements PageSource {

    private final ArticleQueries articles;
    private final ObjectProvider<ArticleAddition> additions;
    private final ObjectProvider<RecommendationAddition> marks;
    private final Templates templates;
    private final Texts texts;
    private final Site site;

    ArticlePages(ArticleQueries articles, ObjectProvider<ArticleAddition> additions, ObjectProvider<RecommendationAddition> marks, Templates templates, Texts texts, Site site) {
        this.articles = articles;
        this.additions = additions;
        this.marks = marks;
        this.templates = templates;
        this.texts = texts;
        this.site = site;
    }

    @Override
    public List<String> paths() {
        return List.of("/library/{id}", "/library/{id}/{slug}", "/library/{id}/{slug}/revisions/{number}", "/library/{id}/{slug}/print");
    }

    @Override
    public Page page(PageRequest request, Viewer viewer) {
        var number = request.variable("number");
        var article = number.isEmpty() ? articles.page(request.id("id"), viewer)
                : articles.revision(request.id("id"), (int) Math.min(request.id("number"), Integer.MAX_VALUE), viewer);
        return page(article, viewer);
    }

    /** The article for paper: a whole document without anything around it. */
    public String printed(long id, Viewer viewer) {
        var article = articles.page(id, viewer);
        return templates.render("library/print", model(article, viewer));
    }

    private Page page(ArticlePage article, Viewer viewer) {
        var head = article.head();
        var url = article.isCurrent() ? head.url() : ArticleLinks.revision(head.id(), head.slug(), article.number());
        var open = head.isOpen() && article.isCurrent();
        var model = model(article, viewer);
        if (article.isCurrent()) {
            model.put("additions", additions.orderedStream().flatMap(addition -> addition.of(article, viewer).stream()).toList());
        }
        return new Page(article.title(), RenderedText.excerpt(head.summary(), 200), url, head.kind().isGuidance() ? "guidance" : "library",
                templates.render("library/article", model), open, "article/" + head.id());
    }

    private HashMap<String, Object> model(ArticlePage article, Viewer viewer) {
        var head = article.head();
        var model = new HashMap<String, Object>();
        model.put("article", article);
        model.put("additions", List.of());
        model.put("marks", article.isCurrent() ? marks(article, viewer) : Map.of());
        model.put("guest", viewer.isGuest());
        model.put("site", site);
        model.put("citation", citation(article));
        model.put("here", article.isCurrent() ? head.url() : ArticleLinks.revision(head.id(), head.slug(), article.number()));
        model.put("print", ArticleLinks.print(head.id(), head.slug()));
        model.put("history", ArticleLinks.history(head.id(), head.slug()));
        return model;
    }

    /** By recommendation, one paragraph after the other. */
    private Map<Long, String> marks(ArticlePage article, Viewer viewer) {
        var all = new HashMap<Long, String>();
        marks.orderedStream().forEach(module -> module.marks(article, viewer).forEach((recommendation, html) -> all.merge(recommendation, html, String::concat)));
        return all;
    }

    /** In the manner of APA: who, when, what, which revision, where. */
    private String citation(ArticlePage article) {
        var at = Objects.requireNonNullElse(article.publishedAt(), article.writtenAt());
        return texts.get("library.citation", site.name(), day(at), article.title(), article.number(), texts.get(article.head().kind().key()),
                site.baseUrl() + ArticleLinks.revision(article.head().id(), article.head().slug(), article.number()));
    }

    private static String day(Instant at) {
        return DateTimeFormatter.ofPattern("yyyy, MMMM d", Locale.US).format(at.atZone(ZoneOffset.UTC));
    }
}

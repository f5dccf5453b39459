package org.coresponderalliance.continuum.library.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.RenderedText;
import org.coresponderalliance.continuum.library.ArticleAddition;
import org.coresponderalliance.continuum.library.ArticleLinks;
import org.coresponderalliance.continuum.library.ArticlePage;
import org.coresponderalliance.continuum.library.ArticleQueries;
import org.coresponderalliance.continuum.library.ArticleReadings;
import org.coresponderalliance.continuum.library.RecommendationAddition;
import org.coresponderalliance.continuum.member.ProgramProfiles;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Site;
import org.coresponderalliance.continuum.shell.Templates;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Articles, and their revisions, as pages. */
@Component
public class ArticlePages implements PageSource {

    private final ArticleQueries articles;
    private final ArticleReadings readings;
    private final ObjectProvider<ArticleAddition> additions;
    private final ObjectProvider<RecommendationAddition> marks;
    private final Templates templates;
    private final Citations citations;
    private final ProgramProfiles programs;
    private final Taxonomy taxonomy;
    private final Site site;

    ArticlePages(ArticleQueries articles, ArticleReadings readings, ObjectProvider<ArticleAddition> additions, ObjectProvider<RecommendationAddition> marks,
                 Templates templates, Citations citations, ProgramProfiles programs, Taxonomy taxonomy, Site site) {
        this.articles = articles;
        this.readings = readings;
        this.additions = additions;
        this.marks = marks;
        this.templates = templates;
        this.citations = citations;
        this.programs = programs;
        this.taxonomy = taxonomy;
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

    /**
     * Something to be taken along as a file.
     *
     * @param text HTML, or what a bibliography wants
     * @param name what the file is called, without its ending
     */
    public record Document(String text, String name) {}

    /** The article to be made a PDF: the same for all who may read it, whatever else each of them sees. */
    public Document bound(long id, Viewer viewer) {
        return bound(articles.page(id, viewer));
    }

    /** The same of one revision, also an old one. */
    public Document bound(long id, long number, Viewer viewer) {
        return bound(articles.revision(id, (int) Math.min(number, Integer.MAX_VALUE), viewer));
    }

    private Document bound(ArticlePage article) {
        var link = site.baseUrl() + here(article);
        return new Document(templates.render("library/pdf", Map.of("article", article, "marks", article.isCurrent() ? marks(article, Viewer.guest()) : Map.of(),
                "citation", citations.of(article).apa(), "site", site.look(), "link", link)),
                article.head().slug() + "-r" + article.number());
    }

    /** How it is cited in BibTeX. */
    public Document bibliography(long id, Viewer viewer) {
        var article = articles.page(id, viewer);
        return new Document(citations.of(article).bibtex(), article.head().slug() + "-r" + article.number());
    }

    private Page page(ArticlePage article, Viewer viewer) {
        var head = article.head();
        var url = here(article);
        var open = head.isOpen() && article.isCurrent();
        var model = model(article, viewer);
        model.put("fitting", fitting(article, viewer));
        if (article.isCurrent()) {
            readings.changed(article, viewer).ifPresent(changed -> {
                model.put("changed", changed);
                model.put("changes", ArticleLinks.comparison(head.id(), head.slug(), changed.from(), changed.to()));
            });
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
        model.put("fitting", Set.of());
        model.put("marks", article.isCurrent() ? marks(article, viewer) : Map.of());
        model.put("changed", null);
        model.put("guest", viewer.isGuest());
        model.put("site", site);
        model.put("citation", citations.of(article));
        model.put("here", here(article));
        model.put("print", ArticleLinks.print(head.id(), head.slug()));
        model.put("pdf", article.isCurrent() ? ArticleLinks.pdf(head.id(), head.slug()) : here(article) + "/pdf");
        model.put("history", ArticleLinks.history(head.id(), head.slug()));
        return model;
    }

    /** Ids of the variations that are meant for the viewer's program. */
    private Set<Long> fitting(ArticlePage article, Viewer viewer) {
        return article.variations().isEmpty() ? Set.of() : programs.own(viewer).map(own -> article.variations().stream().filter(one -> one.fits(own.facets(), this::isTold))
                .map(ArticlePage.Variation::id).collect(Collectors.toSet())).orElse(Set.of());
    }

    private boolean isTold(String facet) {
        return taxonomy.facet(facet).filter(Facet::onPrograms).isPresent();
    }

    /** By recommendation, one paragraph after the other. */
    private Map<Long, String> marks(ArticlePage article, Viewer viewer) {
        var all = new HashMap<Long, String>();
        marks.orderedStream().forEach(module -> module.marks(article, viewer).forEach((recommendation, html) -> all.merge(recommendation, html, String::concat)));
        return all;
    }

    private static String here(ArticlePage article) {
        var head = article.head();
        return article.isCurrent() ? head.url() : ArticleLinks.revision(head.id(), head.slug(), article.number());
    }
}

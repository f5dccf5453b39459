package org.coresponderalliance.continuum.adoption.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.adoption.Adoption;
import org.coresponderalliance.continuum.adoption.AdoptionCounts;
import org.coresponderalliance.continuum.adoption.AdoptionHistory;
import org.coresponderalliance.continuum.adoption.AdoptionQueries;
import org.coresponderalliance.continuum.adoption.FitWeight;
import org.coresponderalliance.continuum.adoption.Outcome;
import org.coresponderalliance.continuum.adoption.Uptake;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.library.ArticleLinks;
import org.coresponderalliance.continuum.library.Trials;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Templates;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What programs do with an article, as a list, and one of them with its history. Not for guests. */
@Component
class AdoptionPages implements PageSource {

    private static final int SIZE = 20;

    /** A part of the list by what programs do. */
    public record Tab(String label, String url, int count, boolean here) {}

    /** What a facet weighs, and why. */
    public record Weight(String facet, int points, String reason) {}

    private final AdoptionQueries adoptions;
    private final Trials trials;
    private final Taxonomy taxonomy;
    private final Templates templates;
    private final Texts texts;

    AdoptionPages(AdoptionQueries adoptions, Trials trials, Taxonomy taxonomy, Templates templates, Texts texts) {
        this.adoptions = adoptions;
        this.trials = trials;
        this.taxonomy = taxonomy;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public List<String> paths() {
        return List.of("/library/{id}/{slug}/adoptions", "/library/{id}/{slug}/adoptions/{adoption}");
    }

    @Override
    public Page page(PageRequest request, Viewer viewer) {
        return request.variable("adoption").isEmpty() ? list(request, viewer) : one(request, viewer);
    }

    private Page list(PageRequest request, Viewer viewer) {
        var uptake = request.parameter("uptake").flatMap(AdoptionPages::uptake).orElse(null);
        var like = request.parameter("like").isPresent();
        var listed = adoptions.list(request.id("id"), uptake, like, viewer, request.parameter("after").orElse(null), SIZE);
        var all = ArticleLinks.adoptions(listed.article().id(), listed.article().slug());
        var here = like ? all + "?like=1" : uptake == null ? all : tab(all, uptake);
        var next = listed.adoptions().next();
        var model = new HashMap<String, Object>();
        model.put("listed", listed);
        model.put("fits", fits(listed.adoptions().items()));
        model.put("outcomes", Outcome.values());
        model.put("tabs", tabs(all, listed.counts(), uptake, like, listed.likeness() == null ? 0 : listed.likeness().use() + listed.likeness().stopped()));
        model.put("weights", weights());
        model.put("threshold", FitWeight.LIKE);
        model.put("enough", FitWeight.ENOUGH);
        model.put("all", all);
        model.put("adopt", ArticleLinks.adopt(listed.article().id()));
        model.put("first", request.parameter("after").isPresent() ? here : null);
        model.put("next", next == null ? null : here + (here.contains("?") ? "&" : "?") + "after=" + next);
        return new Page(texts.get("adoption.of", listed.article().title()), "", all, "library", templates.render("adoption/list", model), false, topic(listed.article().id()));
    }

    private Page one(PageRequest request, Viewer viewer) {
        var history = adoptions.history(request.id("adoption"), viewer);
        var article = history.article();
        if (article.id() != request.id("id")) {
            throw new NotFound();
        }
        var url = ArticleLinks.adoption(article.id(), article.slug(), history.adoption().id());
        var model = new HashMap<String, Object>();
        model.put("history", history);
        model.put("fit", FitWords.of(history.adoption().fit(), taxonomy));
        model.put("outcomes", Outcome.values());
        model.put("all", ArticleLinks.adoptions(article.id(), article.slug()));
        model.put("adopt", ArticleLinks.adopt(article.id()));
        model.put("challenge", ArticleLinks.challenge(article.id()));
        model.put("mayTell", trials.mayTell(viewer));
        model.put("mayRedact", AccessRules.may(viewer, Action.REDACT, Content.REDACTION));
        return new Page(title(history), "", url, "library", templates.render("adoption/one", model), false, topic(article.id()));
    }

    private String title(AdoptionHistory history) {
        return texts.get("adoption.item", history.adoption().program().name(), history.article().title());
    }

    private static String topic(long articleId) {
        return "article/" + articleId;
    }

    private Map<Long, FitWords> fits(List<Adoption> items) {
        var fits = new HashMap<Long, FitWords>();
        items.forEach(one -> Optional.ofNullable(FitWords.of(one.fit(), taxonomy)).ifPresent(words -> fits.put(one.id(), words)));
        return fits;
    }

    private List<Tab> tabs(String all, AdoptionCounts counts, @Nullable Uptake uptake, boolean like, int alike) {
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab(texts.get("adoption.tab.all"), all, counts.all(), uptake == null && !like));
        for (var one : Uptake.values()) {
            tabs.add(new Tab(texts.get(one.key()), tab(all, one), counts.of(one), uptake == one && !like));
        }
        if (alike > 0 || like) {
            tabs.add(new Tab(texts.get("adoption.tab.like"), all + "?like=1", alike, like));
        }
        return tabs;
    }

    private static String tab(String all, Uptake uptake) {
        return all + "?uptake=" + uptake.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Optional<Uptake> uptake(String typed) {
        return Arrays.stream(Uptake.values()).filter(one -> one.name().equalsIgnoreCase(typed)).findFirst();
    }

    private List<Weight> weights() {
        return FitWeight.ALL.stream().map(weight -> new Weight(taxonomy.facet(weight.facet()).map(Facet::label).orElse(weight.facet()), weight.points(),
                texts.get("adoption.fit.reason." + weight.facet()))).toList();
    }
}

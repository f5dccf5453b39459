package org.coresponderalliance.continuum.challenge.ui;

import java.util.HashMap;
import java.util.List;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.challenge.Challenge;
import org.coresponderalliance.continuum.challenge.ChallengeLinks;
import org.coresponderalliance.continuum.challenge.ChallengeQueries;
import org.coresponderalliance.continuum.challenge.ChallengeQueries.Listed;
import org.coresponderalliance.continuum.challenge.ChallengeQueries.Which;
import org.coresponderalliance.continuum.library.ArticleLinks;
import org.coresponderalliance.continuum.library.RecommendationRefs;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Challenges as a list, and each by itself. Not for guests. */
@Component
class ChallengePages implements PageSource {

    private static final int SIZE = 20;

    /** A part of the list by state. */
    public record Tab(String label, String url, int count, boolean here) {}

    private final ChallengeQueries challenges;
    private final RecommendationRefs recommendations;
    private final Templates templates;
    private final Texts texts;

    ChallengePages(ChallengeQueries challenges, RecommendationRefs recommendations, Templates templates, Texts texts) {
        this.challenges = challenges;
        this.recommendations = recommendations;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public List<String> paths() {
        return List.of(ChallengeLinks.CHALLENGES, ChallengeLinks.CHALLENGES + "/{challenge}");
    }

    @Override
    public Page page(PageRequest request, Viewer viewer) {
        return request.variable("challenge").isEmpty() ? list(request, viewer) : one(request, viewer);
    }

    private Page list(PageRequest request, Viewer viewer) {
        var decided = request.parameter("state").filter("decided"::equals).isPresent();
        var recommendation = request.parameter("recommendation").isEmpty() ? null
                : recommendations.find(request.number("recommendation", 0), viewer).orElseThrow(NotFound::new);
        var after = request.parameter("after").orElse(null);
        var listed = challenges.list(new Which(decided, recommendation == null ? null : recommendation.id()), viewer, after, SIZE);
        var open = recommendation == null ? ChallengeLinks.CHALLENGES : ChallengeLinks.of(recommendation.id());
        var here = decided ? with(open, "state=decided") : open;
        var next = listed.challenges().next();
        var model = new HashMap<String, Object>();
        model.put("listed", listed);
        model.put("tabs", tabs(open, listed, decided));
        model.put("decided", decided);
        model.put("recommendation", recommendation);
        model.put("first", after == null ? null : here);
        model.put("next", next == null ? null : with(here, "after=" + next));
        return new Page(texts.get("challenge.title"), "", ChallengeLinks.CHALLENGES, "library", templates.render("challenge/list", model), false);
    }

    private List<Tab> tabs(String open, Listed listed, boolean decided) {
        return List.of(new Tab(texts.get("challenge.tab.open"), open, listed.open(), !decided),
                new Tab(texts.get("challenge.tab.decided"), with(open, "state=decided"), listed.decided(), decided));
    }

    private static String with(String url, String parameter) {
        return url + (url.contains("?") ? "&" : "?") + parameter;
    }

    private Page one(PageRequest request, Viewer viewer) {
        var challenge = challenges.one(request.id("challenge"), viewer);
        var recommendation = challenge.recommendation();
        var model = new HashMap<String, Object>();
        model.put("one", challenge);
        model.put("decision", ChallengeLinks.decision(challenge.id()));
        model.put("edit", ArticleLinks.challenge(recommendation.article().id(), recommendation.id()));
        model.put("comparison", comparison(challenge));
        model.put("mayRedact", AccessRules.may(viewer, Action.REDACT, Content.REDACTION));
        return new Page(texts.get("challenge.of", recommendation.position(), recommendation.article().title()), "", challenge.url(), "library",
                templates.render("challenge/one", model), false);
    }

    /** What the revision that brought it changed. */
    private static @Nullable String comparison(Challenge challenge) {
        var article = challenge.recommendation().article();
        var takenUp = challenge.decided() == null ? null : challenge.decided().takenUpBy();
        return takenUp == null ? null : ArticleLinks.comparison(article.id(), article.slug(), challenge.revision(), takenUp);
    }
}

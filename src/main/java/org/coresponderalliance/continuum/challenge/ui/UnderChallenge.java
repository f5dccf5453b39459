package org.coresponderalliance.continuum.challenge.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.challenge.ChallengeLinks;
import org.coresponderalliance.continuum.challenge.ChallengeQueries;
import org.coresponderalliance.continuum.library.ArticlePage;
import org.coresponderalliance.continuum.library.RecommendationAddition;
import org.coresponderalliance.continuum.library.RecommendationPage;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.stereotype.Component;

/** Says at a recommendation that it is under challenge; on its page, to members, also what was said against it and decided. */
@Component
class UnderChallenge implements RecommendationAddition {

    private static final String TEMPLATE = "challenge/parts";

    private final ChallengeQueries challenges;
    private final Templates templates;

    UnderChallenge(ChallengeQueries challenges, Templates templates) {
        this.challenges = challenges;
        this.templates = templates;
    }

    /** What was withdrawn is not to be gone by anyway. */
    @Override
    public Map<Long, String> marks(ArticlePage article, Viewer viewer) {
        if (!article.head().published() || article.recommendations().isEmpty()) {
            return Map.of();
        }
        var under = challenges.underChallenge(article.head().id());
        return article.recommendations().stream().filter(one -> !one.isWithdrawn() && under.containsKey(one.id()))
                .collect(Collectors.toMap(ArticlePage.Recommendation::id, one -> mark(one.id(), under.get(one.id()), viewer)));
    }

    @Override
    public Addition of(RecommendationPage page, Viewer viewer) {
        var recommendation = page.recommendation();
        var under = recommendation.isWithdrawn() ? null : challenges.underChallenge(page.article().id()).get(recommendation.id());
        var all = challenges.of(recommendation.id(), viewer);
        return new Addition(under == null ? "" : mark(recommendation.id(), under, viewer), all.isEmpty() ? "" : templates.fragment(TEMPLATE, "section", Map.of("challenges", all)));
    }

    private String mark(long recommendation, ChallengeQueries.UnderChallenge under, Viewer viewer) {
        var model = new HashMap<String, Object>();
        model.put("under", under);
        model.put("url", viewer.isGuest() ? null : under.open() == 1 ? ChallengeLinks.challenge(under.first()) : ChallengeLinks.of(recommendation));
        return templates.fragment(TEMPLATE, "mark", model);
    }
}

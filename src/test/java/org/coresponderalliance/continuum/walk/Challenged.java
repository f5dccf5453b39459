package org.coresponderalliance.continuum.walk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.challenge.ChallengeImport;
import org.coresponderalliance.continuum.challenge.ChallengeText;
import org.coresponderalliance.continuum.challenge.Ground;
import org.coresponderalliance.continuum.challenge.ImportedChallenge;
import org.coresponderalliance.continuum.challenge.Resolution;

/** What is said against recommendations: of a published article of each audience a challenge in each state. */
final class Challenged {

    private static final Instant LAST_MONTH = Instant.parse("2026-06-01T10:00:00Z");

    final List<Thing> challenges = new ArrayList<>();
    /** The recommendations that they are about, in the same order. */
    final List<Long> recommendations = new ArrayList<>();

    /** @param recommendation of each article, by its id */
    Challenged(ChallengeImport imports, Shelved shelved, Map<Long, Long> recommendation, People people) {
        for (var article : shelved.articles) {
            var facts = article.facts().getFirst();
            if (facts.state() == State.PUBLISHED && article.facts().size() == 1) {
                Content.CHALLENGE.states().forEach(state -> challenge(imports, facts, recommendation.get(article.id()), state, people));
            }
        }
    }

    /** Nobody has two at a time that are undecided. */
    private void challenge(ChallengeImport imports, Facts article, long recommendation, State state, People people) {
        var word = Thing.newWord();
        var by = switch (state) {
            case OPEN -> people.outsider;
            case HIDDEN -> people.insider;
            default -> people.author;
        };
        var decided = state == State.DECIDED ? new ImportedChallenge.Decided(Resolution.NO_CHANGE, "Because " + word, people.reviewer, LAST_MONTH) : null;
        var id = imports.add(new ImportedChallenge(recommendation, 1, by, new ChallengeText(Ground.NEW_SOURCE, null, "Source " + word, "", "It says " + word), LAST_MONTH, state,
                null, LocalDate.of(2026, 7, 1), decided));
        var group = article.audience() == Audience.GROUP ? people.group : null;
        challenges.add(new Thing(word, List.of(Facts.of(Content.CHALLENGE, state, article.audience(), group, by)), id, 1, ""));
        recommendations.add(recommendation);
    }
}

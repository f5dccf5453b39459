package org.coresponderalliance.continuum.administration.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.adoption.Adoption;
import org.coresponderalliance.continuum.adoption.AdoptionQueries;
import org.coresponderalliance.continuum.challenge.ChallengeImport;
import org.coresponderalliance.continuum.challenge.ChallengeText;
import org.coresponderalliance.continuum.challenge.Ground;
import org.coresponderalliance.continuum.challenge.ImportedChallenge;
import org.coresponderalliance.continuum.challenge.Resolution;
import org.coresponderalliance.continuum.library.RecommendationRefs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Loads what members question in the library. */
@Component
class ChallengeLoading {

    private final ChallengeImport challenges;
    private final RecommendationRefs recommendations;
    private final AdoptionQueries adoptions;

    ChallengeLoading(ChallengeImport challenges, RecommendationRefs recommendations, AdoptionQueries adoptions) {
        this.challenges = challenges;
        this.recommendations = recommendations;
        this.adoptions = adoptions;
    }

    /** @param articles ids in the order of the files; what programs do with them is loaded */
    void load(SampleChallenges file, List<Long> articles, Cast cast, Instant now) {
        for (var one : file.challenges()) {
            var article = articles.get(one.article() - 1);
            var by = cast.viewer(one.by());
            var recommendation = recommendations.standing(article, by).get(one.position() - 1);
            var adoption = one.adoption() ? adoptions.failure(article, by).map(Adoption::id).orElseThrow() : null;
            var text = new ChallengeText(Ground.valueOf(one.ground().toUpperCase(Locale.ROOT)), adoption, Objects.requireNonNullElse(one.source(), ""), "", one.text());
            challenges.add(new ImportedChallenge(recommendation.id(), one.revision(), by.id(), text, one.age().before(now),
                    one.decided() == null ? State.OPEN : State.DECIDED, one.owner() == null ? null : cast.id(one.owner()),
                    LocalDate.ofInstant(one.due().after(now), ZoneOffset.UTC), decided(one.decided(), cast, now)));
        }
    }

    private static ImportedChallenge.@Nullable Decided decided(SampleChallenges.@Nullable Decided one, Cast cast, Instant now) {
        return one == null ? null : new ImportedChallenge.Decided(Resolution.valueOf(one.resolution().toUpperCase(Locale.ROOT)), one.reason(), cast.id(one.by()),
                one.age().before(now));
    }
}

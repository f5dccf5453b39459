package org.coresponderalliance.continuum.administration.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code challenges.yaml}: which recommendations members question, and what came of it. */
record SampleChallenges(List<Challenge> challenges) {

    /**
     * @param article  number of the article's file
     * @param position of the recommendation in the last revision
     * @param revision whose wording is questioned
     * @param adoption whether they point to what their program told of the article
     * @param owner    who has to decide; null for the article's owner
     * @param due      until when, from now
     * @param decided  null if it is open
     */
    record Challenge(int article, int position, int revision, String by, Age age, String ground, boolean adoption, @Nullable String source, String text,
                     @Nullable String owner, Age due, @Nullable Decided decided) {}

    record Decided(String by, Age age, String resolution, String reason) {}
}

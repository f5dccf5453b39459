package org.coresponderalliance.continuum.challenge.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.challenge.Challenge;
import org.coresponderalliance.continuum.challenge.ChallengeQueries.Listed;
import org.coresponderalliance.continuum.challenge.ChallengeText;
import org.coresponderalliance.continuum.challenge.Ground;
import org.coresponderalliance.continuum.challenge.Resolution;
import org.coresponderalliance.continuum.library.RecommendationRef;
import org.coresponderalliance.continuum.member.Person;
import org.coresponderalliance.continuum.privacy.AnswersJson;
import org.jspecify.annotations.Nullable;

/** Challenges, as the API gives and takes them. Enumerations are given by name, times in UTC. */
final class ChallengeResource {

    private ChallengeResource() {}

    /**
     * A new challenge.
     *
     * @param adoption id of what the caller's program told of the article, with ground {@code DID_NOT_WORK}; may be absent
     * @param source   as it is cited, with ground {@code NEW_SOURCE}, at most 500 characters
     * @param url      where the source can be read, or a DOI; may be absent
     * @param text     at most 4,000 characters
     * @param privacy  what the caller says to the findings of an attempt before
     */
    record Opening(@Nullable Long recommendation, @Nullable Ground ground, @Nullable Long adoption, @Nullable String source, @Nullable String url, @Nullable String text,
                   @Nullable AnswersJson privacy) {

        ChallengeText typed() {
            return new ChallengeText(required("ground", ground), adoption, words(source), words(url), words(text));
        }
    }

    /** @param owner id of a member who may read the article and has not opened the challenge @param due from today on, at most a year ahead */
    record Assigning(@Nullable Long owner, @Nullable LocalDate due) {}

    /** @param reason at most 1,000 characters */
    record Deciding(@Nullable Resolution resolution, @Nullable String reason, @Nullable AnswersJson privacy) {}

    /** @param position in the article as it is now; in the last revision that had it, if it is not {@code current} */
    record Questioned(long id, long article, String title, int position, String text, boolean current, boolean withdrawn, String url) {

        static Questioned of(RecommendationRef one) {
            return new Questioned(one.id(), one.article().id(), one.article().title(), one.position(), one.text(), one.current(), one.withdrawn(), one.url());
        }
    }

    /** @param takenUpBy number of the revision that changed the recommendation; null where none has, or it was not to be changed */
    record Decision(String resolution, String reason, Person by, Instant at, @Nullable Integer takenUpBy) {

        static @Nullable Decision of(Challenge.@Nullable Decided decided) {
            return decided == null ? null : new Decision(decided.resolution().name(), decided.reason(), Person.of(decided.by()), decided.at(), decided.takenUpBy());
        }
    }

    /**
     * @param revision of the article whose wording is questioned
     * @param adoption id of what the opener's program told; null if they point to none that the caller sees
     * @param owner    who has to decide, until {@code due}
     * @param decision null until there is one
     */
    record One(long id, Questioned recommendation, int revision, String state, String ground, @Nullable Long adoption, String source, String sourceUrl, String text,
               Person by, Instant openedAt, Person owner, LocalDate due, boolean overdue, @Nullable Decision decision, String url) {

        static One of(Challenge one) {
            var text = one.text();
            return new One(one.id(), Questioned.of(one.recommendation()), one.revision(), one.state().name(), text.ground().name(), one.adoption() == null ? null : one.adoption().id(),
                    text.source(), text.url(), text.text(), Person.of(one.by()), one.openedAt(), Person.of(one.owner()), one.due(), one.overdue(), Decision.of(one.decided()), one.url());
        }
    }

    /** A part of the list. @param next value of {@code after} for the following part; null at the end */
    record Part(int open, int decided, List<One> items, @Nullable String next) {

        static Part of(Listed listed) {
            return new Part(listed.open(), listed.decided(), listed.challenges().items().stream().map(One::of).toList(), listed.challenges().next());
        }
    }

    /** The value. @throws InvalidInput naming the field if it is absent */
    static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidInput(field, "base.input.empty");
        }
        return value;
    }

    static String words(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}

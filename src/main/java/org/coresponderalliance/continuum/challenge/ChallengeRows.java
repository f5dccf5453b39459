package org.coresponderalliance.continuum.challenge;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Field;
import org.coresponderalliance.continuum.access.Sql;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.adoption.Adoption;
import org.coresponderalliance.continuum.adoption.AdoptionQueries;
import org.coresponderalliance.continuum.challenge.ChallengeTable.Stored;
import org.coresponderalliance.continuum.library.ArticleRefs;
import org.coresponderalliance.continuum.library.RecommendationRef;
import org.coresponderalliance.continuum.library.RecommendationRefs;
import org.coresponderalliance.continuum.member.Byline;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads challenges that the viewer may see, of articles that they see. */
@Component
class ChallengeRows {

    private static final Sql COLUMNS = new Sql(Map.of(Field.STATE, "c.state", Field.AUDIENCE, "'PUBLIC'", Field.GROUP, "null", Field.AUTHOR, "c.author_id"))
            .reviewers("(c.owner_id)");
    private static final Set<Action> ACTIONS = EnumSet.of(Action.DECIDE, Action.ASSIGN, Action.EDIT, Action.DELETE, Action.RESTORE, Action.FLAG);

    private final JdbcClient jdbc;
    private final RecommendationRefs recommendations;
    private final AdoptionQueries adoptions;
    private final MemberDirectory members;
    private final Clock clock;

    ChallengeRows(JdbcClient jdbc, RecommendationRefs recommendations, AdoptionQueries adoptions, MemberDirectory members, Clock clock) {
        this.jdbc = jdbc;
        this.recommendations = recommendations;
        this.adoptions = adoptions;
        this.members = members;
        this.clock = clock;
    }

    /** The {@code where} of a query over {@code challenge c}: what the viewer may see. */
    static String visible(Viewer viewer) {
        return AccessRules.visible(Content.CHALLENGE, viewer, COLUMNS) + " and " + ArticleRefs.seen("c.article_id", viewer);
    }

    /** Those that the viewer may see and that meet a condition. @param rest further conditions with an order and a limit, beginning with {@code and} */
    List<Challenge> read(Viewer viewer, String rest, List<?> values) {
        return full(jdbc.sql("select c.* from challenge c where " + visible(viewer) + " " + rest).params(values).query(ChallengeTable::stored).list(), viewer);
    }

    private List<Challenge> full(List<Stored> found, Viewer viewer) {
        if (found.isEmpty()) {
            return List.of();
        }
        var refs = recommendations.of(found.stream().map(Stored::recommendationId).distinct().toList(), viewer);
        var people = members.bylines(found.stream().flatMap(ChallengeRows::people).distinct().toList());
        var told = adoptions.seen(found.stream().map(one -> one.text().adoption()).filter(Objects::nonNull).distinct().toList(), viewer);
        return found.stream().filter(one -> refs.containsKey(one.recommendationId()))
                .map(one -> full(one, refs.get(one.recommendationId()), people, told, viewer)).toList();
    }

    private Challenge full(Stored one, RecommendationRef recommendation, Map<Long, Byline> people, Map<Long, Adoption> told, Viewer viewer) {
        var overdue = one.state() == State.OPEN && one.due().isBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return new Challenge(one.id(), recommendation, one.revision(), people.get(one.authorId()), one.text(), one.text().adoption() == null ? null : told.get(one.text().adoption()),
                one.openedAt(), one.state(), people.get(one.ownerId()), one.due(), overdue, decided(one, people), actions(one, viewer));
    }

    private static Challenge.@Nullable Decided decided(Stored one, Map<Long, Byline> people) {
        var decided = one.decided();
        return decided == null ? null : new Challenge.Decided(decided.resolution(), decided.reason(), people.get(decided.memberId()), decided.at(), decided.takenUpBy());
    }

    private static Stream<Long> people(Stored one) {
        return Stream.of(one.authorId(), one.ownerId(), one.decided() == null ? one.authorId() : one.decided().memberId());
    }

    private static Set<Action> actions(Stored one, Viewer viewer) {
        var may = EnumSet.noneOf(Action.class);
        ACTIONS.stream().filter(action -> AccessRules.may(viewer, action, one.facts())).forEach(may::add);
        // Nobody decides on what they said themselves, or reports it.
        if (viewer.is(one.authorId())) {
            may.removeAll(EnumSet.of(Action.DECIDE, Action.FLAG));
        }
        if (!one.takenBack()) {
            may.remove(Action.RESTORE);
        }
        return may;
    }
}

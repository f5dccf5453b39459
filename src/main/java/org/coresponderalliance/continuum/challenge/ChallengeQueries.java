package org.coresponderalliance.continuum.challenge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Cursor;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Slice;
import org.coresponderalliance.continuum.base.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads challenges. Since when a recommendation is under challenge is told to whoever sees its article; all else, to members. */
@Service
public class ChallengeQueries {

    /** Of one recommendation. */
    private static final int MOST = 50;
    private static final String WAITS = "c.state in ('OPEN', 'HELD')";

    /** @param since when the first of those that are open was opened @param open how many are @param first its id */
    public record UnderChallenge(Instant since, int open, long first) {}

    /**
     * Which challenges are listed.
     *
     * @param decided        those that have ended, the last first; else those that are open, the next day first
     * @param recommendation only those of this one; null for all
     */
    public record Which(boolean decided, @Nullable Long recommendation) {}

    /** A part of the list. @param open how many are open @param decided how many have ended */
    public record Listed(Slice<Challenge> challenges, int open, int decided) {}

    private final ChallengeRows rows;
    private final JdbcClient jdbc;

    ChallengeQueries(ChallengeRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    /** @throws NotFound if it is not there for the viewer */
    @Transactional(readOnly = true)
    public Challenge one(long id, Viewer viewer) {
        return rows.read(viewer, "and c.id = ?", List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
    }

    /**
     * @param after the {@code next} of the part before; null for the first
     * @throws NotFound     for guests
     * @throws InvalidInput if {@code after} is no such place
     */
    @Transactional(readOnly = true)
    public Listed list(Which which, Viewer viewer, @Nullable String after, int size) {
        if (!AccessRules.may(viewer, Action.SEE, Content.CHALLENGE)) {
            throw new NotFound();
        }
        var of = which.recommendation() == null ? "" : " and c.recommendation_id = " + which.recommendation();
        var rest = new StringBuilder(which.decided() ? "and c.state = 'DECIDED'" : "and " + WAITS).append(of);
        var values = new ArrayList<Object>();
        Cursor.parse(after, 2).ifPresent(cursor -> {
            var at = which.decided() ? Utc.timestamp(cursor.instant(0)) : day(cursor.string(0));
            rest.append(which.decided() ? " and (c.decided_at < ? or c.decided_at = ? and c.id < ?)" : " and (c.due_on > ? or c.due_on = ? and c.id > ?)");
            values.addAll(List.of(at, at, cursor.number(1)));
        });
        rest.append(which.decided() ? " order by c.decided_at desc, c.id desc" : " order by c.due_on, c.id").append(" limit ").append(size + 1);
        var found = rows.read(viewer, rest.toString(), values);
        var counts = counts(of, viewer);
        return new Listed(Slice.of(found, size, last -> List.of(which.decided() && last.decided() != null ? last.decided().at() : last.due(), last.id())),
                counts.getOrDefault(State.OPEN, 0), counts.getOrDefault(State.DECIDED, 0));
    }

    /** All of one recommendation that the viewer may see, the open ones first, then those that ended last; 50 at most. None for guests. */
    @Transactional(readOnly = true)
    public List<Challenge> of(long recommendationId, Viewer viewer) {
        return viewer.isGuest() ? List.of()
                : rows.read(viewer, "and c.recommendation_id = ? and c.state in ('OPEN', 'HELD', 'DECIDED') order by c.state = 'DECIDED', c.decided_at desc, c.id limit " + MOST,
                        List.of(recommendationId));
    }

    /** What the viewer has to decide, the next day first; at most so many. Not what they opened themselves: that others decide. */
    @Transactional(readOnly = true)
    public List<Challenge> waitingFor(Viewer viewer, int most) {
        return viewer.isGuest() ? List.of() : rows.read(viewer, "and c.owner_id = ? and c.author_id <> ? and c.state = 'OPEN' order by c.due_on, c.id limit " + most,
                List.of(viewer.id(), viewer.id()));
    }

    /** How many are open, of all that the viewer may see. */
    public int open(Viewer viewer) {
        return viewer.isGuest() ? 0 : counts("", viewer).getOrDefault(State.OPEN, 0);
    }

    /** Which recommendations of an article are under challenge, by id. For whoever is known to see the article, in one statement. */
    public Map<Long, UnderChallenge> underChallenge(long articleId) {
        var found = new HashMap<Long, UnderChallenge>();
        jdbc.sql("select recommendation_id, min(opened_at) as since, count(*) as open, min(id) as first from challenge where article_id = ? and state = 'OPEN' group by recommendation_id")
                .param(articleId).query(row -> {
                    found.put(row.getLong("recommendation_id"), new UnderChallenge(Utc.instant(row, "since"), row.getInt("open"), row.getLong("first")));
                });
        return found;
    }

    /** The viewer's own challenge of a recommendation that is not decided, also one that waits for a moderator. */
    @Transactional(readOnly = true)
    public Optional<Challenge> own(long recommendationId, Viewer viewer) {
        return viewer.isGuest() ? Optional.empty() : rows.read(viewer, "and c.recommendation_id = ? and c.author_id = ? and " + WAITS, List.of(recommendationId, viewer.id()))
                .stream().findFirst();
    }

    private Map<State, Integer> counts(String of, Viewer viewer) {
        var counts = new HashMap<State, Integer>();
        jdbc.sql("select if(c.state = 'HELD', 'OPEN', c.state) as state, count(*) as number from challenge c where " + ChallengeRows.visible(viewer)
                        + " and c.state in ('OPEN', 'HELD', 'DECIDED')" + of + " group by if(c.state = 'HELD', 'OPEN', c.state)")
                .query(row -> { counts.put(State.valueOf(row.getString("state")), row.getInt("number")); });
        return counts;
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            throw new InvalidInput("after", "base.cursor");
        }
    }
}

package org.coresponderalliance.continuum.search.log;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.UnaryOperator;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.search.QueryDiscretion;
import org.coresponderalliance.continuum.search.SearchResults;
import org.coresponderalliance.continuum.search.log.OpenSearch.Ended;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes down what is searched for, guests' searches too. While a search goes on it is in memory, by a key of whoever searches;
 * once it is over the key is forgotten, and what is left is written in the background, added up by day and words. So a search
 * waits for no statement. A site that is killed loses the searches of the last minutes.
 */
@Component
public class SearchLog {

    /** What was searched for is forgotten after so many days. */
    public static final int DAYS_KEPT = 180;
    /** Whoever puts in more than this tells of a case. */
    private static final int LONGEST = 200;
    /** With more people at once, the last ones are not taken down. */
    private static final int MOST_OPEN = 20_000;
    private static final int MOST_UNWRITTEN = 20_000;

    private static final InputText WORDS = InputText.field("q", LONGEST);

    private final SearchLogTable table;
    private final QueryDiscretion discretion;
    private final Clock clock;
    private final ConcurrentMap<String, OpenSearch> open = new ConcurrentHashMap<>();
    private final BlockingQueue<Ended> ended = new ArrayBlockingQueue<>(MOST_UNWRITTEN);

    SearchLog(SearchLogTable table, QueryDiscretion discretion, Clock clock) {
        this.table = table;
        this.discretion = discretion;
        this.clock = clock;
    }

    /** Somebody was answered. What only a part of the hits was asked for, or just the typed words, says nothing of what the query finds. */
    public void asked(SearchResults results, Viewer viewer) {
        var request = results.request();
        if (results.isAnswered() && request.facets().isEmpty() && results.understood().parts().isEmpty() && !request.onlyTyped()) {
            var typed = line(request.text());
            var hits = results.tabs().getFirst().count();
            // What a guest does not find may be there for members: that is nothing that is missing.
            if (!typed.isEmpty() && (hits > 0 || !viewer.isGuest())) {
                asked(typed, hits, Searcher.of(viewer));
            }
        }
    }

    /** Somebody opened a hit of what they asked last. Whatever else is told is passed over. @param rank from 1 */
    public void opened(String text, int rank, Viewer viewer) {
        var typed = line(text);
        open.computeIfPresent(Searcher.of(viewer), (who, search) -> rank >= 1 && rank <= search.hits() && search.words().equals(OpenSearch.words(typed))
                ? search.opened(rank, clock.instant()) : search);
    }

    private void asked(String typed, long hits, String searcher) {
        if (open.size() >= MOST_OPEN && !open.containsKey(searcher)) {
            return;
        }
        var now = clock.instant();
        open.compute(searcher, (who, before) -> before == null ? OpenSearch.begun(typed, hits, now) : followed(before, typed, hits, now));
    }

    private OpenSearch followed(OpenSearch before, String typed, long hits, Instant now) {
        return switch (Following.of(before, OpenSearch.words(typed), now)) {
            case SAME, TYPED_ON -> before.askedAs(typed, hits, now);
            case REWORDED -> begunAfter(before.ended(typed), typed, hits, now);
            case ANOTHER -> begunAfter(before.ended(null), typed, hits, now);
        };
    }

    private OpenSearch begunAfter(Ended before, String typed, long hits, Instant now) {
        ended.offer(before);
        return OpenSearch.begun(typed, hits, now);
    }

    /** Writes what is over by now. */
    @Scheduled(fixedDelayString = "PT20S")
    public void write() {
        write(clock.instant());
    }

    /** Writes everything, what goes on included. */
    @PreDestroy
    public void end() {
        write(Instant.MAX);
    }

    @Scheduled(cron = "0 25 3 * * *")
    void forget() {
        table.forgetBefore(day(clock.instant()).minusDays(DAYS_KEPT));
    }

    private void write(Instant now) {
        open.forEach((who, search) -> {
            if (search.isOver(now) && open.remove(who, search)) {
                ended.offer(search.ended(null));
            }
        });
        var over = new ArrayList<Ended>();
        ended.drainTo(over);
        try {
            write(over);
        } catch (DataAccessException notNow) {
            // What cannot be stored as it is would fail each time, and keep all that comes after it from being written.
            if (!(notNow instanceof DataIntegrityViolationException)) {
                over.forEach(ended::offer);
            }
            throw notNow;
        }
    }

    private void write(List<Ended> over) {
        if (over.isEmpty()) {
            return;
        }
        var known = new HashMap<String, String>(); // many search for the same
        UnaryOperator<String> kept = typed -> known.computeIfAbsent(typed, this::kept);
        var counts = over.stream().map(one -> counted(one, kept)).toList();
        var rewordings = over.stream().filter(one -> one.rewordedAs() != null)
                .map(one -> new SearchCounts.Rewording(day(one.search().begun()), kept.apply(one.search().typed()), kept.apply(one.rewordedAs())))
                .filter(one -> !one.query().isEmpty() && !one.as().isEmpty()).toList();
        table.add(SearchCounts.added(counts), rewordings);
    }

    private static SearchCounts counted(Ended one, UnaryOperator<String> kept) {
        var search = one.search();
        return new SearchCounts(day(search.begun()), kept.apply(search.typed()), 1, search.hits() == 0 ? 1 : 0, (int) Math.min(search.hits(), Integer.MAX_VALUE),
                search.rank() == 0 ? 0 : 1, search.rank(), one.rewordedAs() == null ? 0 : 1);
    }

    private String kept(String typed) {
        return discretion.mayBeKept(typed) ? OpenSearch.words(typed) : "";
    }

    /** What can be kept at all; empty for the rest. */
    private static String line(String text) {
        try {
            var line = WORDS.optionalLine(text);
            // Some letters become two in lower case.
            return OpenSearch.words(line).length() > LONGEST ? "" : line;
        } catch (InvalidInput notKept) {
            return "";
        }
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}

package org.coresponderalliance.continuum.search.meaning;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.search.engine.IndexState;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Which threads got other texts. Noted where their entries of the index are written, for all copies of the site: with an index that they share, only one of them writes. */
@Component
public class MeaningChanges {

    /** @param id their order; {@code thread} such as {@code discussion/12}, or {@link #ALL} */
    record Change(long id, String thread) {}

    static final String ALL = "*";
    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final IndexState state;
    private final MeaningSettings settings;
    private final Clock clock;
    private final Set<String> noted = ConcurrentHashMap.newKeySet();

    MeaningChanges(JdbcClient jdbc, JdbcTemplate batches, IndexState state, MeaningSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.state = state;
        this.settings = settings;
        this.clock = clock;
    }

    /** An entry of this thread is written. While the index is built anew, that tells nothing. Is written down within a second; who writes an entry does not wait for it. */
    public void note(String thread) {
        if (settings.isUsed() && state.isReady()) {
            noted.add(thread);
        }
    }

    /** The index was built anew: any text may be another one. */
    public void noteAll() {
        if (settings.isUsed()) {
            noted.add(ALL);
        }
    }

    @Scheduled(fixedDelayString = "PT1S")
    synchronized void write() {
        if (noted.isEmpty()) {
            return;
        }
        var threads = new ArrayList<>(noted);
        threads.forEach(noted::remove);
        try {
            batches.batchUpdate("insert into search_meaning_change (thread, noted_at) values (?, ?)",
                    threads.stream().map(thread -> new Object[] {thread, Utc.timestamp(clock.instant())}).toList());
        } catch (RuntimeException failed) {
            noted.addAll(threads);
            throw failed;
        }
    }

    /** Whether all that was noted is written down. */
    boolean areWritten() {
        return noted.isEmpty();
    }

    /** Those behind one, in their order. */
    List<Change> after(long id, int most) {
        return jdbc.sql("select id, thread from search_meaning_change where id > ? order by id limit ?").params(id, most)
                .query((row, number) -> new Change(row.getLong(1), row.getString(2))).list();
    }

    /** Whether changes behind one may have been thrown away already. */
    boolean isLost(long id) {
        return jdbc.sql("select coalesce(min(id), 0) from search_meaning_change").query(Long.class).single() > id + 1;
    }

    /** The newest; 0 if there is none. */
    long last() {
        return jdbc.sql("select coalesce(max(id), 0) from search_meaning_change").query(Long.class).single();
    }

    /** The newest stays, so that one can tell whether anything is gone. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT12H")
    void forget() {
        jdbc.sql("delete from search_meaning_change where noted_at < ? and id < ?").params(Utc.timestamp(clock.instant().minus(KEPT)), last()).update();
    }
}

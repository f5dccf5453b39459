package org.coresponderalliance.continuum.savedsearch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.coresponderalliance.continuum.access.ViewerSource;
import org.coresponderalliance.continuum.search.Arrivals;
import org.coresponderalliance.continuum.search.Arrivals.Arrival;
import org.coresponderalliance.continuum.search.IndexAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks through saved searches: those that are told at once some seconds after something was published, the others when they are due.
 * Whoever publishes does not wait for it, and where nothing was published nothing is done.
 */
@Component
class SavedSearchWatch {

    /** What was published is found a little later than that, later still while the index is built anew; what was found before is known. */
    static final Duration OVERLAP = Duration.ofMinutes(15);

    private static final Logger LOG = LoggerFactory.getLogger(SavedSearchWatch.class);
    private static final int AT_ONE_GO = 500;
    private static final int MOST_DUE = 500;
    private static final int MOST_PUBLISHED = 1_000;
    private static final Duration KEPT = Duration.ofDays(90);

    private final SavedSearchTable table;
    private final SavedSearchLook look;
    private final Arrivals arrivals;
    private final ViewerSource viewers;
    private final Clock clock;
    /** What was looked through last. Another copy of the site has its own: twice told is told once. */
    private Set<Arrival> seen = Set.of();

    SavedSearchWatch(SavedSearchTable table, SavedSearchLook look, Arrivals arrivals, ViewerSource viewers, Clock clock) {
        this.table = table;
        this.look = look;
        this.arrivals = arrivals;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** Asks each search that is told at once for what is new, if anything is. */
    @Scheduled(initialDelayString = "PT45S", fixedDelayString = "PT20S")
    synchronized void lookAtOnce() {
        asLongAsTheIndexAnswers(this::lookAtWhatIsNew);
    }

    private void lookAtWhatIsNew() {
        var now = clock.instant();
        var since = table.watchedUntil().minus(OVERLAP);
        var published = arrivals.published(since, MOST_PUBLISHED);
        if (published.size() < MOST_PUBLISHED && seen.containsAll(published)) {
            return;
        }
        // With very much at once it is not known what all of it is, and each is asked.
        var words = published.size() < MOST_PUBLISHED ? arrivals.words(published.stream().filter(one -> !seen.contains(one)).toList()) : null;
        var some = table.atOnce(0, AT_ONE_GO);
        while (!some.isEmpty()) {
            some.stream().filter(search -> words == null || arrivals.mayFind(search.search(), words)).forEach(search -> tell(search, SavedSearches.later(search.since(), since), now));
            some = table.atOnce(some.getLast().id(), AT_ONE_GO);
        }
        table.watched(now);
        seen = published;
    }

    /** Asks each search that is due for what is new since it was asked last. */
    @Scheduled(initialDelayString = "PT75S", fixedDelayString = "PT1M")
    synchronized void lookDue() {
        asLongAsTheIndexAnswers(this::lookAtWhatIsDue);
    }

    private void lookAtWhatIsDue() {
        var now = clock.instant();
        for (var search : table.due(now, MOST_DUE)) {
            tell(search, search.since(), now);
            table.looked(search, SavedSearches.later(search.since(), now.minus(OVERLAP)), now);
        }
    }

    /** Whoever looks notes it in the end; so what the index did not answer is asked again. */
    private void asLongAsTheIndexAnswers(Runnable looking) {
        if (!arrivals.isReady()) {
            return;
        }
        try {
            looking.run();
        } catch (IndexAway away) {
            LOG.info("Saved searches wait until the search answers again");
        }
    }

    /** What was found so long ago is shown no more; of so long ago nothing is found. */
    @Scheduled(cron = "0 45 3 * * *")
    void forget() {
        table.forgetBefore(clock.instant().minus(KEPT));
    }

    /** Whether it can have found anything is asked first, for that asks no database; then as the member, who may have left. */
    private void tell(StoredSearch search, Instant since, Instant now) {
        try {
            if (arrivals.mayFind(search.search(), since)) {
                viewers.viewer(search.memberId()).ifPresent(viewer -> look.tell(search, since, viewer, now));
            }
        } catch (IndexAway away) {
            throw away;
        } catch (RuntimeException broken) {
            // Else one that cannot be looked through keeps all behind it from being told.
            LOG.warn("Saved search {} could not be looked through", search.id(), broken);
        }
    }
}

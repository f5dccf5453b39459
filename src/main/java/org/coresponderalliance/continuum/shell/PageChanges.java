package org.coresponderalliance.continuum.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.coresponderalliance.continuum.Continuum;
import org.coresponderalliance.continuum.base.AfterCommit;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Knows when what pages show changed last, so that pages can be kept until then. Any event of the community's modules
 * counts as a change of every page, once it is committed, except a {@link ChangeOfOnePage}. What changes pages without an
 * event says so here. In this process only, as {@link LiveUpdates}.
 */
@Component
public class PageChanges {

    /** For how long a page can be kept at most: for this long a change of one page is remembered. */
    public static final Duration LONGEST = Duration.ofMinutes(1);

    private static final String EVENTS = Continuum.class.getPackageName() + ".";

    private final AtomicLong clock = new AtomicLong();
    private final Cache<String, Long> changes = Caffeine.newBuilder().expireAfterWrite(LONGEST.multipliedBy(2)).build();
    private final Cache<Long, Long> own = Caffeine.newBuilder().expireAfterWrite(LONGEST.multipliedBy(2)).build();
    private volatile long everywhere;
    private volatile long anywhere;

    /** A moment to compare with, from before the page is made: what changes while it is made then counts. */
    public long moment() {
        return clock.get();
    }

    /** Whether a page made after this moment still shows what there is. @param topic of the page; empty where any change can be seen on it */
    public boolean isCurrent(long moment, String topic) {
        if (topic.isEmpty()) {
            return moment >= anywhere;
        }
        var changed = changes.getIfPresent(topic);
        return moment >= everywhere && (changed == null || moment >= changed);
    }

    /** Once the current transaction is committed, or now without one: the page of this topic has changed, and all lists. */
    public void changed(String topic) {
        committed(() -> happened(topic));
    }

    /** Whether what was made at this moment for one member still shows what there is, of the community and of what is theirs. */
    public boolean isCurrentFor(long memberId, long moment) {
        var changed = own.getIfPresent(memberId);
        return isCurrent(moment, "") && (changed == null || moment >= changed);
    }

    /** Once the current transaction is committed, or now without one: what only this member is shown has changed, such as how far they have read. */
    public void changedFor(long memberId) {
        committed(() -> happenedFor(memberId));
    }

    /** Once the current transaction is committed, or now without one: any page may have changed. */
    public void changed() {
        committed(() -> happened(""));
    }

    /** One after the other: else an earlier change could be noted after a later one, in its place. */
    private synchronized void happened(String topic) {
        var now = clock.incrementAndGet();
        if (topic.isEmpty()) {
            everywhere = now;
        } else {
            changes.put(topic, now);
        }
        anywhere = now;
    }

    private synchronized void happenedFor(long memberId) {
        own.put(memberId, clock.incrementAndGet());
    }

    @EventListener
    void on(PayloadApplicationEvent<?> published) {
        var event = published.getPayload();
        if (event instanceof ChangeOfOnePage change) {
            changed(change.topic());
        } else if (event.getClass().getName().startsWith(EVENTS)) {
            changed();
        }
    }

    private static void committed(Runnable change) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            AfterCommit.run(change);
        } else {
            change.run();
        }
    }
}

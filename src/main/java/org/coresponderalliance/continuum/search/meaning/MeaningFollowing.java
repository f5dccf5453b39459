package org.coresponderalliance.continuum.search.meaning;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleSupplier;
import org.apache.commons.codec.digest.DigestUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the vectors up with the texts, from one change to the next. A text that is as it was is not encoded again. For one thread. */
final class MeaningFollowing {

    private static final Logger log = LoggerFactory.getLogger(MeaningFollowing.class);
    private static final int AT_ONCE = 100;
    /** So long until what is encoded is found, while there is more. */
    private static final Duration FOUND_AFTER = Duration.ofSeconds(5);
    /** So many discussions and articles are encoded without a rest after the start: a small site is through in seconds. */
    private static final int AT_FIRST = 200;
    /** More than this part of all processors is in use. */
    private static final double BUSY = 0.6;
    private static final double PART_WHEN_BUSY = 5;

    private final SentenceEncoder encoder;
    private final MeaningIndex index;
    private final MeaningChanges changes;
    private final MeaningTexts texts;
    private final int share;
    private final DoubleSupplier busy;
    /** Up to which change all is followed, while {@link #all} goes on longer. */
    private volatile long position;
    private boolean anew;
    private int encoded;

    /** @param share how much of one processor may be used, in percent; {@code busy} tells how busy all of them are, 0 to 1 */
    MeaningFollowing(Meaning.Loaded loaded, MeaningChanges changes, MeaningTexts texts, int share, DoubleSupplier busy) {
        this.encoder = loaded.encoder();
        this.index = loaded.index();
        this.changes = changes;
        this.texts = texts;
        this.share = share;
        this.busy = busy;
        this.position = index.position();
        this.anew = position < 0 || changes.isLost(position);
    }

    /**
     * Does what there is to do. With everything to be looked at that may take hours, and what is written meanwhile does not wait for its end; if it is broken off, it begins
     * again and passes what it has.
     *
     * @return up to which change all is followed
     */
    long follow() throws IOException, InterruptedException {
        if (!anew) {
            changed();
        }
        while (anew) {
            all();
            changed();
        }
        if (position != index.position()) {
            index.commit(position);
        }
        return position;
    }

    /** Up to which change all is followed by now; below zero for nothing. */
    long position() {
        return position;
    }

    private void all() throws IOException, InterruptedException {
        var before = index.position();
        changes.write(); // That all is to be looked at may not be written down yet.
        position = Math.max(position, changes.last());
        anew = false;
        var seen = new HashSet<String>();
        var committed = new AtomicLong(System.nanoTime());
        texts.each(thread -> {
            seen.add(thread);
            renew(thread);
            if (System.nanoTime() - committed.get() > FOUND_AFTER.toNanos()) {
                changed();
                index.commit(before);
                committed.set(System.nanoTime());
            }
        });
        // Those that are gone, and those that were opened since it passed their place.
        for (var other : index.others(seen)) {
            renew(other);
        }
        log.info("The meaning of {} discussions and articles is known", seen.size());
    }

    private void changed() throws IOException, InterruptedException {
        for (var some = changes.after(position, AT_ONCE); !some.isEmpty(); some = changes.after(position, AT_ONCE)) {
            for (var thread : some.stream().map(MeaningChanges.Change::thread).distinct().toList()) {
                if (thread.equals(MeaningChanges.ALL)) {
                    anew = true;
                } else {
                    renew(thread);
                }
            }
            position = some.getLast().id();
        }
    }

    private void renew(String thread) throws IOException, InterruptedException {
        var started = System.nanoTime();
        var parts = texts.of(thread);
        var hash = DigestUtils.sha256Hex(String.join("\u0000", parts));
        if (!hash.equals(index.hash(thread))) {
            index.put(thread, hash, parts.stream().map(encoder::vector).toList());
            encoded++;
        }
        Thread.sleep(encoded <= AT_FIRST ? Duration.ZERO : rest(Duration.ofNanos(System.nanoTime() - started), share, busy.getAsDouble()));
    }

    /**
     * How long to rest after some work, so that no more than a share of one processor is used; a fifth of that while the machine is busy with something else. Who
     * gives it all of a processor does not want it to rest.
     *
     * @param share in percent
     * @param busy  how busy all processors are by now, 0 to 1; below zero if that cannot be told
     */
    static Duration rest(Duration worked, int share, double busy) {
        var given = busy > BUSY && share < 100 ? share / PART_WHEN_BUSY : share;
        return Duration.ofNanos((long) (worked.toNanos() * (100 - given) / given));
    }
}

package org.coresponderalliance.continuum.search.meaning;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import org.apache.commons.codec.digest.DigestUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the vectors up with the texts, from one change to the next. A text that is as it was is not encoded again. For one thread. */
final class MeaningFollowing {

    private static final Logger log = LoggerFactory.getLogger(MeaningFollowing.class);
    /** Discussions and articles that are renewed before that is committed. */
    private static final int AT_ONCE = 100;

    private final SentenceEncoder encoder;
    private final MeaningIndex index;
    private final MeaningChanges changes;
    private final MeaningTexts texts;
    private final int share;
    /** Up to which change all is followed, while {@link #all} goes on longer. */
    private volatile long position;
    private boolean anew;

    /** @param share how much of one processor may be used, in percent */
    MeaningFollowing(Meaning.Loaded loaded, MeaningChanges changes, MeaningTexts texts, int share) {
        this.encoder = loaded.encoder();
        this.index = loaded.index();
        this.changes = changes;
        this.texts = texts;
        this.share = share;
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
            anew = false;
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
        position = Math.max(position, changes.last());
        var seen = new HashSet<String>();
        texts.each(thread -> {
            seen.add(thread);
            renew(thread);
            if (seen.size() % AT_ONCE == 0) {
                changed();
                index.commit(before);
            }
        });
        index.keep(seen);
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
        }
        rest(Duration.ofNanos(System.nanoTime() - started));
    }

    /** As much longer than the work took as leaves the share of one processor. */
    private void rest(Duration worked) throws InterruptedException {
        Thread.sleep(worked.multipliedBy(100 - share).dividedBy(share));
    }
}

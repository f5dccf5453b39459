package org.coresponderalliance.continuum.search.meaning;

import ai.onnxruntime.OrtException;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import org.apache.commons.codec.digest.DigestUtils;
import org.coresponderalliance.continuum.search.IndexAway;
import org.coresponderalliance.continuum.search.engine.IndexState;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Encodes what is written, in a thread of its own that takes a part of one processor and no more. What is new is found by its words at once, and by
 * its meaning some seconds later. A text that is as it was is not encoded again.
 */
@Component
public class MeaningUpkeep {

    private static final Logger log = LoggerFactory.getLogger(MeaningUpkeep.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** In bytes: loading a model goes deep, and a native stack that overflows ends the process. */
    private static final long STACK = 16L << 20;
    /** Threads that are renewed before they are committed. */
    private static final int AT_ONCE = 100;

    private final Meaning meaning;
    private final MeaningSettings settings;
    private final MeaningChanges changes;
    private final MeaningTexts texts;
    private final IndexState state;
    private @Nullable Thread thread;
    /** Up to which change all is encoded and found; below zero while not even what there was before is. */
    private volatile long reached = -1;

    MeaningUpkeep(Meaning meaning, MeaningSettings settings, MeaningChanges changes, MeaningTexts texts, IndexState state) {
        this.meaning = meaning;
        this.settings = settings;
        this.changes = changes;
        this.texts = texts;
        this.state = state;
    }

    @EventListener(ApplicationReadyEvent.class)
    synchronized void start() {
        if (settings.isUsed() && thread == null) {
            thread = Thread.ofPlatform().daemon().name("search-meaning").priority(Thread.MIN_PRIORITY).stackSize(STACK).start(this::run);
        }
    }

    @PreDestroy
    synchronized void stop() throws InterruptedException {
        if (thread != null) {
            thread.interrupt();
            thread.join(PATIENCE);
        }
    }

    /** Whether all that stands in the index is encoded, too. */
    public boolean isUpToDate() {
        return reached >= 0 && state.isReady() && changes.areWritten() && reached >= changes.last();
    }

    private void run() {
        try (var encoder = SentenceEncoder.load(settings.folder().resolve("libraries")); var index = MeaningIndex.open(settings.folder().resolve("index"))) {
            meaning.use(new Meaning.Loaded(encoder, index));
            try {
                follow(new Following(encoder, index));
            } finally {
                meaning.use(null);
            }
        } catch (InterruptedException stopped) {
            log.debug("No longer encoded");
        } catch (IOException | OrtException | LinkageError impossible) {
            log.warn("There is no search by meaning here, only by words: {}", impossible.toString());
        }
    }

    private void follow(Following following) throws InterruptedException, IOException {
        while (true) {
            try {
                if (state.isReady()) {
                    following.follow();
                }
            } catch (IndexAway away) {
                log.debug("The index does not answer", away);
            } catch (RuntimeException failed) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new InterruptedException();
                }
                log.error("What was written could not be encoded; it is tried again", failed);
                Thread.sleep(PATIENCE);
            }
            Thread.sleep(PAUSE);
        }
    }

    /** One thread's work, from one change to the next. */
    private final class Following {

        private final SentenceEncoder encoder;
        private final MeaningIndex index;
        /** Up to which change all is encoded, while {@link #all} goes on further than the index knows. */
        private long position;

        private Following(SentenceEncoder encoder, MeaningIndex index) {
            this.encoder = encoder;
            this.index = index;
            this.position = index.position();
        }

        private void follow() throws InterruptedException, IOException {
            if (position < 0 || changes.isLost(position) || changes.isAllBehind(position)) {
                reached = -1;
                all();
            }
            changed();
            index.commit(position);
            reached = position;
        }

        /** All that there is; what is written meanwhile does not wait for its end, which may take hours. If the site stops, it begins again, and passes what it has. */
        private void all() throws IOException, InterruptedException {
            var before = index.position();
            position = changes.last();
            var seen = new HashSet<String>();
            texts.each(one -> {
                seen.add(one);
                renew(one);
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
                    if (!thread.equals(MeaningChanges.ALL)) {
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
            Thread.sleep(worked.multipliedBy(100 - settings.share()).dividedBy(settings.share()));
        }
    }
}

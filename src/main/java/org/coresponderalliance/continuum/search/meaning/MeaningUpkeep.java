package org.coresponderalliance.continuum.search.meaning;

import ai.onnxruntime.OrtException;
import com.sun.management.OperatingSystemMXBean;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.coresponderalliance.continuum.search.IndexAway;
import org.coresponderalliance.continuum.search.engine.IndexState;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Encodes what is written, in a thread of its own that takes a part of one processor and no more. What is new is found by its words at once, and by
 * its meaning some seconds later.
 */
@Component
public class MeaningUpkeep {

    private static final Logger log = LoggerFactory.getLogger(MeaningUpkeep.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration GLANCE = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Meaning meaning;
    private final MeaningSettings settings;
    private final MeaningChanges changes;
    private final MeaningTexts texts;
    private final IndexState state;
    private @Nullable Thread thread;
    private volatile @Nullable MeaningFollowing following;
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
    synchronized void start() throws IOException {
        if (settings.isUsed() && thread == null) {
            thread = Thread.ofPlatform().daemon().name("search-meaning").priority(Thread.MIN_PRIORITY).start(this::run);
        } else if (settings.isSwitchedOff()) {
            // What changes until it is switched on again is noted nowhere.
            FileSystemUtils.deleteRecursively(settings.index());
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

    /**
     * When it returns, nothing that was made from a text which was replaced before is in the files of this copy of the site. May take minutes.
     *
     * @throws IllegalStateException if what was replaced is not followed within five minutes; for somebody who tries again
     */
    public void forgetWhatWasReplaced() {
        changes.write();
        var last = changes.last();
        for (var waited = Duration.ZERO; following instanceof MeaningFollowing now && now.position() < last; waited = waited.plus(GLANCE)) {
            if (waited.compareTo(LONGEST) > 0) {
                throw new IllegalStateException("What was written up to change " + last + " is not encoded yet");
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        meaning.forgetWhatWasReplaced();
    }

    private void run() {
        try (var encoder = SentenceEncoder.load(settings.libraries()); var index = MeaningIndex.open(settings.index())) {
            var loaded = new Meaning.Loaded(encoder, index);
            meaning.use(loaded);
            try {
                follow(loaded);
            } finally {
                following = null;
                meaning.use(null);
            }
        } catch (InterruptedException stopped) {
            log.debug("No longer encoded");
        } catch (IOException | OrtException | LinkageError impossible) {
            log.warn("There is no search by meaning here, only by words: {}", impossible.toString());
        }
    }

    private void follow(Meaning.Loaded loaded) throws InterruptedException, IOException {
        var now = new MeaningFollowing(loaded, changes, texts, settings.share(), ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)::getCpuLoad);
        following = now;
        while (true) {
            try {
                if (state.isReady()) {
                    reached = now.follow();
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
}

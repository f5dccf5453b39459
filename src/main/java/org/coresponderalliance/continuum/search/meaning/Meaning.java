package org.coresponderalliance.continuum.search.meaning;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What is near in meaning to a text, among all discussions and articles. */
@Service
public class Meaning {

    /** The encoder and the vectors, once both are loaded. */
    record Loaded(SentenceEncoder encoder, MeaningIndex index) {}

    /** Texts that are looked at; a thread has up to four. */
    private static final int TEXTS = 200;
    private static final int MOST_KEPT = 1_000;

    private final Cache<String, float[]> vectors = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();
    /** Encoding takes as long as a search: with more queries at once than half of the processors can encode, the others do without. */
    private final Semaphore turns = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    private volatile @Nullable Loaded loaded;

    void use(@Nullable Loaded now) {
        loaded = now;
    }

    /** Whether texts can be encoded. Not so in the first seconds, where it is switched off, and on a system without the libraries. */
    public boolean isReady() {
        return loaded != null;
    }

    /**
     * The threads that are nearest to a text, whoever may see them: for the machine, which looks for them with somebody's rights.
     *
     * @return by thread, such as {@code discussion/12}, the cosine of the angle, in practice 0.1 for nothing in common to 0.8 for the same; empty if it cannot be
     *         told right now
     */
    public Map<String, Float> nearest(String text) {
        if (!(loaded instanceof Loaded now) || !(vector(text, now.encoder()) instanceof float[] vector)) {
            return Map.of();
        }
        var nearest = new HashMap<String, Float>();
        now.index().nearest(vector, TEXTS).forEach(one -> nearest.put(one.thread(), one.cosine()));
        return nearest;
    }

    void forgetWhatWasReplaced() {
        if (loaded instanceof Loaded now) {
            now.index().forgetWhatWasReplaced();
        }
    }

    private float @Nullable [] vector(String text, SentenceEncoder encoder) {
        var known = vectors.getIfPresent(text);
        if (known != null || !turns.tryAcquire()) {
            return known;
        }
        try {
            return vectors.get(text, encoder::vector);
        } finally {
            turns.release();
        }
    }
}

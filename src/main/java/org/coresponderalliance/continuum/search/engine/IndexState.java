package org.coresponderalliance.continuum.search.engine;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Whether the index can answer, and where it cannot, whether its engine is away or how far it is built. */
@Component
public class IndexState {

    private static final int READY = 100;

    private final AtomicInteger percent = new AtomicInteger(READY);
    private volatile boolean away;

    public boolean isReady() {
        return percent.get() == READY && !away;
    }

    /** Whether the engine did not answer when it was asked last. Never so with one that runs within the site. */
    public boolean isAway() {
        return away;
    }

    /** How much is built, in percent; 100 when the index is whole. */
    public int percent() {
        return percent.get();
    }

    /** The engine does not answer. It is asked again soon. */
    public void away() {
        away = true;
    }

    void mustBuild() {
        percent.set(0);
        away = false;
    }

    /** @param part how much is built, 0 to 1 */
    void built(double part) {
        percent.set((int) Math.clamp(part * READY, 0, READY - 1));
    }

    /** As another copy of the site tells that builds it for all. @param told how much is built, in percent */
    void builtElsewhere(int told) {
        percent.set(Math.clamp(told, 0, READY - 1));
        away = false;
    }

    void ready() {
        percent.set(READY);
        away = false;
    }
}

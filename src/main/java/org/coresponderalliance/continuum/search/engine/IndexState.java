package org.coresponderalliance.continuum.search.engine;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Whether the index can answer, and how far it is built where it cannot. */
@Component
public class IndexState {

    private static final int READY = 100;

    private final AtomicInteger percent = new AtomicInteger(READY);

    public boolean isReady() {
        return percent.get() == READY;
    }

    /** How much is built, in percent; 100 when the index is whole. */
    public int percent() {
        return percent.get();
    }

    void mustBuild() {
        percent.set(0);
    }

    /** @param part how much is built, 0 to 1 */
    void built(double part) {
        percent.set((int) Math.clamp(part * READY, 0, READY - 1));
    }

    void ready() {
        percent.set(READY);
    }
}

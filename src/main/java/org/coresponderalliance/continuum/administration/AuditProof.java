package org.coresponderalliance.continuum.administration;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.AuditQueries;
import org.coresponderalliance.continuum.audit.AuditQueries.Verification;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.shell.LiveUpdates;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Proves the audit log while people do other things: one proof at a time, whoever asked for it, and its outcome stays to be
 * seen until the next one or a restart. Open screens are told how far it is.
 */
@Service
public class AuditProof {

    /** Topic of {@link LiveUpdates}; the number is how much is checked, in percent. */
    public static final String LIVE_TOPIC = "audit-proof";

    /**
     * @param percent how far a proof is that is under way; null if none is
     * @param outcome of the last one; null if there was none, or it could not be done
     * @param at      when the last one ended; null if there was none
     * @param failed  whether the last one could not be done
     */
    public record State(@Nullable Integer percent, @Nullable Verification outcome, @Nullable Instant at, boolean failed) {}

    private static final Logger log = LoggerFactory.getLogger(AuditProof.class);
    private static final State NEVER = new State(null, null, null, false);

    private final AuditQueries audit;
    private final LiveUpdates live;
    private final Clock clock;
    private final AtomicReference<State> state = new AtomicReference<>(NEVER);

    AuditProof(AuditQueries audit, LiveUpdates live, Clock clock) {
        this.audit = audit;
        this.live = live;
        this.clock = clock;
    }

    /** @throws NotFound unless the viewer is staff */
    public State state(Viewer viewer) {
        Permit.require(viewer, Action.SEE, Content.SETTING);
        return state.get();
    }

    /** Begins a proof, unless one is under way, and returns at once. @throws NotFound unless the viewer is staff */
    public void begin(Viewer viewer) {
        Permit.require(viewer, Action.SEE, Content.SETTING);
        var before = state.get();
        if (before.percent() == null && state.compareAndSet(before, new State(0, before.outcome(), before.at(), before.failed()))) {
            Thread.ofVirtual().name("audit-proof").start(this::prove);
        }
    }

    private void prove() {
        try {
            var told = new AtomicInteger();
            var outcome = audit.verify((checked, of) -> tell((int) (checked * 100 / Math.max(1, of)), told));
            if (!outcome.intact()) {
                log.error("The audit log is broken: the first entry that does not fit is number {}", outcome.brokenAt());
            }
            end(new State(null, outcome, clock.instant(), false));
        } catch (RuntimeException failure) {
            log.error("The audit log could not be checked", failure);
            end(new State(null, null, clock.instant(), true));
        }
    }

    private void tell(int percent, AtomicInteger told) {
        if (percent > told.get()) {
            told.set(percent);
            state.updateAndGet(now -> new State(percent, now.outcome(), now.at(), now.failed()));
            live.publish(new LiveUpdates.Hint(LIVE_TOPIC, "progress", percent));
        }
    }

    private void end(State ended) {
        state.set(ended);
        live.publish(new LiveUpdates.Hint(LIVE_TOPIC, "done", 100));
    }
}

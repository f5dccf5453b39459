package org.coresponderalliance.continuum.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes down what was done. Entries are written in the caller's transaction: without the entry, the act did not happen. */
public interface AuditLog {

    /**
     * One act.
     *
     * @param actorId id of the member who did it; null where the system did
     * @param action  what was done, as {@code post.hidden}, {@code member.suspended}
     * @param subject to what: {@code post}, {@code discussion}, {@code member}, {@code setting} ...
     * @param subjectId its id
     * @param reason  why, in the actor's words; may be empty. Never the text that was removed
     * @param details further facts, names and ids only, never texts of posts
     */
    record Act(@Nullable Long actorId, String action, String subject, long subjectId, String reason, Map<String, String> details) {

        public static Act of(long actorId, String action, String subject, long subjectId, String reason) {
            return new Act(actorId, action, subject, subjectId, reason, Map.of());
        }
    }

    void record(Act act);
}

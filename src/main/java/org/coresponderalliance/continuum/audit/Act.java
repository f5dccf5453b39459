package org.coresponderalliance.continuum.audit;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One act.
 *
 * @param actorId   id of the member who did it; null where the system did
 * @param action    what was done, at most 60 characters: {@code post.hidden}, {@code member.suspended}
 * @param subject   to what: {@code post}, {@code discussion}, {@code member}, {@code setting} ...
 * @param subjectId its id
 * @param reason    why, in the actor's words, at most 2,000 characters; may be empty. Never a text that was removed
 * @param details   further facts: names and ids only, never texts of posts
 */
public record Act(@Nullable Long actorId, String action, String subject, long subjectId, String reason, Map<String, String> details) {

    public Act {
        details = Map.copyOf(details);
    }

    public static Act of(@Nullable Long actorId, String action, String subject, long subjectId, String reason) {
        return new Act(actorId, action, subject, subjectId, reason, Map.of());
    }

    /** The same act with one more fact. */
    public Act with(String name, Object value) {
        var more = new TreeMap<>(details);
        more.put(name, String.valueOf(value));
        return new Act(actorId, action, subject, subjectId, reason, more);
    }
}

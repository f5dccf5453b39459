package org.coresponderalliance.continuum.moderation;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coresponderalliance.continuum.access.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Content that can be flagged, held and decided on. Implemented by the modules that hold it. The queue asks whether the
 * moderator may decide and writes the audit entry with the reason, in the same transaction; implementations do neither.
 */
public interface ModeratedContent {

    /** The kinds that this bean answers for. */
    Set<Subject.Kind> kinds();

    /** What a moderator must see to decide; empty if it is gone or the viewer may not see it. */
    Optional<Item> item(Subject subject, Viewer viewer);

    /** As {@link #item} for several; those that are gone or not for the viewer are absent. */
    default Map<Subject, Item> items(Collection<Subject> subjects, Viewer viewer) {
        var items = new HashMap<Subject, Item>();
        subjects.forEach(subject -> item(subject, viewer).ifPresent(item -> items.put(subject, item)));
        return items;
    }

    /** Takes it out of everybody's sight but the moderators'. Does nothing if it is so already. */
    void hide(Subject subject, Viewer moderator);

    /** Publishes what was held or hidden. Does nothing if it is published. */
    void restore(Subject subject, Viewer moderator);

    /** Deletes it, recoverable by a moderator. Does nothing if it is so already. */
    void remove(Subject subject, Viewer moderator);

    /**
     * Gives it back to its author, who was asked to write it again: from now on only they and the moderators see it. When
     * they have changed it, it waits in the queue again ({@link ReviewQueue#hold}). Content that cannot be given back is
     * hidden.
     */
    default void giveBack(Subject subject, Viewer moderator) {
        hide(subject, moderator);
    }

    /** How many things of these kinds by this member are published: tells who is new. */
    default long publishedBy(long memberId) {
        return 0;
    }

    /**
     * @param title    of the discussion or article, or the applicant's name
     * @param html     the content, sanitized
     * @param url      where it stands
     * @param authorId who wrote it; null for an application
     * @param state    its state, as in the rule table
     * @param audience words for whom it is meant
     */
    record Item(Subject subject, String title, String html, String url, @Nullable Long authorId, Instant writtenAt, String state,
                String audience) {}
}

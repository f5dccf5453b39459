package org.coresponderalliance.continuum.moderation;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.coresponderalliance.continuum.access.Viewer;
import org.jspecify.annotations.Nullable;

/** Content that can be flagged, held and decided on. Implemented by the modules that hold it. */
public interface ModeratedContent {

    /** The kinds that this bean answers for. */
    Set<Subject.Kind> kinds();

    /** What a moderator must see to decide; empty if it is gone or the viewer may not see it. */
    Optional<Item> item(Subject subject, Viewer viewer);

    /** Takes it out of everybody's sight but the moderators'. Does nothing if it is so already. */
    void hide(Subject subject, Viewer moderator);

    /** Publishes what was held or hidden. Does nothing if it is published. */
    void restore(Subject subject, Viewer moderator);

    /** Deletes it, recoverable by a moderator. Does nothing if it is so already. */
    void remove(Subject subject, Viewer moderator);

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

package org.coresponderalliance.continuum.attachment;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.moderation.Subject;

/** Tells whether a viewer sees a thing that files are tied to. Implemented by the modules that hold such things. */
public interface AttachmentAccess {

    Set<Subject.Kind> kinds();

    boolean sees(Viewer viewer, Subject subject);

    /**
     * The texts of such things as their readers get them now, in Markdown, by id: what they refer to is found by search. At most 500; one statement.
     */
    default Map<Long, String> shownTexts(Subject.Kind kind, Collection<Long> ids) {
        return Map.of();
    }

    /**
     * Whether the viewer sees a text of the thing that refers to the file: a thing may have former texts, or one that is worked
     * on, which not all see who see the thing.
     *
     * @param key of the file
     */
    default boolean seesFile(Viewer viewer, Subject subject, String key) {
        return sees(viewer, subject);
    }
}

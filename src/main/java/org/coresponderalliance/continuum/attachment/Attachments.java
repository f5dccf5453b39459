package org.coresponderalliance.continuum.attachment;

import org.coresponderalliance.continuum.moderation.Subject;

/** Files that texts refer to as {@code /attachments/<key>/<name>}. */
public interface Attachments {

    /**
     * Ties the files that a text refers to, and that its author uploaded, to the thing that the text belongs to. From then
     * on they are seen by those who see the thing. Called in the transaction that saves the text; others' files are left
     * as they are.
     */
    void adopt(String markdown, Subject subject, long authorId);
}

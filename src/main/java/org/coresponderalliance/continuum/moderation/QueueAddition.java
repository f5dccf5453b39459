package org.coresponderalliance.continuum.moderation;

import org.coresponderalliance.continuum.access.Viewer;

/** What else waits for moderators, on a page of its own beside the queue. Implemented by modules above. */
public interface QueueAddition {

    /** What it is called, in words. */
    String label();

    /** Path of its page. */
    String url();

    /** How much waits for the viewer. */
    int count(Viewer viewer);
}

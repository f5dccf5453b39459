package org.coresponderalliance.continuum.discussion.ui;

import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.discussion.DiscussionLinks;
import org.coresponderalliance.continuum.discussion.DuplicateQueries;
import org.coresponderalliance.continuum.moderation.QueueAddition;
import org.springframework.stereotype.Component;

/** The way from the queue to what is likely the same. */
@Component
class DuplicatesBesideQueue implements QueueAddition {

    private final DuplicateQueries duplicates;
    private final Texts texts;

    DuplicatesBesideQueue(DuplicateQueries duplicates, Texts texts) {
        this.duplicates = duplicates;
        this.texts = texts;
    }

    @Override
    public String label() {
        return texts.get("discussion.duplicates.title");
    }

    @Override
    public String url() {
        return DiscussionLinks.DUPLICATES;
    }

    @Override
    public int count(Viewer viewer) {
        return duplicates.count(viewer);
    }
}

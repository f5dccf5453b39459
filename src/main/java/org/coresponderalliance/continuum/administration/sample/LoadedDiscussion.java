package org.coresponderalliance.continuum.administration.sample;

import org.coresponderalliance.continuum.discussion.ImportedDiscussion;

/** A discussion of the sample community, as it was loaded, and what came of it. */
record LoadedDiscussion(ImportedDiscussion what, ImportedDiscussion.Added added) {

    ImportedDiscussion.Post post(int number) {
        return what.posts().get(number - 1);
    }
}

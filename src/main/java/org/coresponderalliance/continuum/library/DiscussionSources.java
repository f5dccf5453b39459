package org.coresponderalliance.continuum.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;
import org.springframework.stereotype.Component;

/** Nothing, until the discussion module is there to be asked. */
@Component
class DiscussionSources implements SourceDiscussions {

    @Override
    public boolean sees(long discussionId, Viewer viewer) {
        return false;
    }

    @Override
    public List<Source> sources(Collection<Long> discussionIds, Viewer viewer) {
        return List.of();
    }

    @Override
    public Optional<Whole> whole(long discussionId, Viewer viewer) {
        return Optional.empty();
    }
}

package org.coresponderalliance.continuum.library;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.Viewer;
import org.springframework.stereotype.Service;

/** Names the discussions that articles come from, for those who edit them. */
@Service
public class OriginQueries {

    /** A discussion that the viewer sees. */
    public record Named(long discussionId, String title, String url) {}

    private final SourceDiscussions discussions;
    private final Origins origins;

    OriginQueries(SourceDiscussions discussions, Origins origins) {
        this.discussions = discussions;
        this.origins = origins;
    }

    /** Ids of all of them, whoever asks: for those whom only the rules tell apart later. */
    public Set<Long> discussions(long articleId) {
        return origins.of(articleId).stream().map(Origin::discussionId).collect(Collectors.toUnmodifiableSet());
    }

    /** Those of the discussions that the viewer sees. */
    public List<Named> named(Collection<Long> discussionIds, Viewer viewer) {
        return discussions.sources(discussionIds, viewer).stream().map(one -> new Named(one.id(), one.title(), one.url())).toList();
    }
}

package org.coresponderalliance.continuum.discussion;

import java.time.Instant;

/** Two merged discussions were taken apart again. As {@link DiscussionsMerged}, whose numbers posts had until now. */
public record DiscussionsParted(long fromId, long intoId, int first, int last, long byId, Instant at) {

    public int offset() {
        return first - 1;
    }
}

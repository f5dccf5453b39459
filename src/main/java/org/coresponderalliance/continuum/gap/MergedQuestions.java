package org.coresponderalliance.continuum.gap;

import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.discussion.DiscussionsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A question that was merged into another one is the same gap: it goes with it, or, where the other is a gap already, counts for
 * that one. In the transaction of the merge.
 */
@Component
class MergedQuestions {

    private final GapTable table;
    private final JdbcClient jdbc;

    MergedQuestions(GapTable table, JdbcClient jdbc) {
        this.table = table;
        this.jdbc = jdbc;
    }

    @EventListener
    void on(DiscussionsMerged merged) {
        var gap = table.lockedBy(GapTable.byDiscussion(merged.fromId()));
        if (gap.isEmpty()) {
            return;
        }
        var other = table.lockedBy(GapTable.byDiscussion(merged.intoId()));
        if (other.isEmpty()) {
            jdbc.sql("update gap set source = ?, discussion_id = ? where id = ?").params(GapTable.byDiscussion(merged.intoId()), merged.intoId(), gap.get().id()).update();
        } else if (gap.get().mergedInto() == null && other.get().mergedInto() == null && table.merged(gap.get().id()).isEmpty()
                && gap.get().state() == State.OPEN) {
            table.merge(gap.get().id(), other.get().id(), merged.at());
        }
    }
}

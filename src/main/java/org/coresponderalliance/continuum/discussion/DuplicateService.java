package org.coresponderalliance.continuum.discussion;

import java.time.Clock;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.Act;
import org.coresponderalliance.continuum.audit.AuditLog;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.springframework.stereotype.Service;

/** Decides that two discussions that look alike are not the same. That they are, {@link MergeService} makes true. */
@Service
public class DuplicateService {

    private final DuplicateTable table;
    private final Discussions discussions;
    private final AuditLog audit;
    private final Clock clock;

    DuplicateService(DuplicateTable table, Discussions discussions, AuditLog audit, Clock clock) {
        this.table = table;
        this.discussions = discussions;
        this.audit = audit;
        this.clock = clock;
    }

    /** They are never offered again. @throws NotFound if there is no such pair that waits for the viewer */
    @RetriedTransaction
    public void notTheSame(Viewer viewer, long pairId) {
        var pair = table.pair(pairId);
        if (pair.isEmpty()) {
            throw new NotFound();
        }
        pair.forEach(id -> Permit.require(viewer, Action.MERGE, discussions.findById(id).orElseThrow(NotFound::new).facts()));
        table.dismiss(pairId, viewer.id(), clock.instant());
        audit.record(Act.of(viewer.id(), "discussion.notTheSame", "discussion", pair.getFirst(), "").with("as", pair.getLast()));
    }
}

package org.coresponderalliance.continuum.gap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.coresponderalliance.continuum.privacy.Redactable;
import org.coresponderalliance.continuum.privacy.Redaction;
import org.coresponderalliance.continuum.privacy.Redaction.Table;
import org.coresponderalliance.continuum.privacy.Redaction.Where;
import org.springframework.stereotype.Component;

/** The words of gaps and why they were dismissed, and what members want to be told of. */
@Component
class GapRedaction implements Redactable {

    @Override
    public void redact(Redaction redaction) {
        var gap = Table.of("gap", "id");
        redaction.plain(Where.GAPS, gap, "title", "reason");
        // Two that were found by nearly the same words may not be found by the same ones now; and nothing finds them any more.
        redaction.changed(Where.GAPS, gap, List.of("source"), words -> Map.of("source", "x/" + UUID.randomUUID()));
        redaction.gone(Where.GAPS, Table.of("gap_wish", "member_id", "query"), "query");
    }
}

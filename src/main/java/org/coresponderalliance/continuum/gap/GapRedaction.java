package org.coresponderalliance.continuum.gap;

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
        redaction.plain(Where.GAPS, Table.of("gap", "id"), "title", "source", "reason");
        redaction.gone(Where.GAPS, Table.of("gap_wish", "member_id", "query"), "query");
    }
}

package org.coresponderalliance.continuum.challenge;

import org.coresponderalliance.continuum.privacy.Redactable;
import org.coresponderalliance.continuum.privacy.Redaction;
import org.coresponderalliance.continuum.privacy.Redaction.Table;
import org.coresponderalliance.continuum.privacy.Redaction.Where;
import org.springframework.stereotype.Component;

/** What challenges say, and how they were decided. */
@Component
class ChallengeRedaction implements Redactable {

    @Override
    public void redact(Redaction redaction) {
        redaction.plain(Where.CHALLENGES, Table.of("challenge", "id"), "source", "source_url", "text", "reason");
    }
}

package org.coresponderalliance.continuum.adoption;

import org.coresponderalliance.continuum.privacy.Redactable;
import org.coresponderalliance.continuum.privacy.Redaction;
import org.coresponderalliance.continuum.privacy.Redaction.Table;
import org.coresponderalliance.continuum.privacy.Redaction.Where;
import org.springframework.stereotype.Component;

/** All entries of the ledger, the earlier ones too. */
@Component
class AdoptionRedaction implements Redactable {

    @Override
    public void redact(Redaction redaction) {
        redaction.plain(Where.ADOPTIONS, Table.of("adoption_entry", "adoption_id", "number"), "setting", "about", "result");
    }
}

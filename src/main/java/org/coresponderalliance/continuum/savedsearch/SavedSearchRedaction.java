package org.coresponderalliance.continuum.savedsearch;

import org.coresponderalliance.continuum.privacy.Redactable;
import org.coresponderalliance.continuum.privacy.Redaction;
import org.coresponderalliance.continuum.privacy.Redaction.Table;
import org.coresponderalliance.continuum.privacy.Redaction.Where;
import org.springframework.stereotype.Component;

/** A search for what identifies a client goes; of its name only these words do. */
@Component
class SavedSearchRedaction implements Redactable {

    private static final Table SEARCH = Table.of("saved_search", "id");

    @Override
    public void redact(Redaction redaction) {
        redaction.gone(Where.SAVED_SEARCHES, SEARCH, "words");
        redaction.gone(Where.SAVED_SEARCHES, SEARCH, "facets");
        redaction.plain(Where.SAVED_SEARCHES, SEARCH, "name");
    }
}

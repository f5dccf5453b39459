package org.coresponderalliance.continuum.search.log;

import org.coresponderalliance.continuum.privacy.Redactable;
import org.coresponderalliance.continuum.privacy.Redaction;
import org.coresponderalliance.continuum.privacy.Redaction.Table;
import org.coresponderalliance.continuum.privacy.Redaction.Where;
import org.springframework.stereotype.Component;

/** Searches in words that identify somebody are not kept in other words: they go. */
@Component
class SearchLogRedaction implements Redactable {

    @Override
    public void redact(Redaction redaction) {
        redaction.gone(Where.SEARCHES, Table.of("search_log", "day", "query"), "query");
        redaction.gone(Where.SEARCHES, Table.of("search_rewording", "day", "query", "reworded_as"), "query");
        redaction.gone(Where.SEARCHES, Table.of("search_rewording", "day", "query", "reworded_as"), "reworded_as");
    }
}

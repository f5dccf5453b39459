package org.coresponderalliance.continuum.moderation;

import org.coresponderalliance.continuum.search.IndexCleaning;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** The search index finds nothing of a redacted text from the commit on; afterwards its files forget it too. */
@Component
class RedactionIndex {

    private final IndexCleaning cleaning;

    RedactionIndex(IndexCleaning cleaning) {
        this.cleaning = cleaning;
    }

    @ApplicationModuleListener
    void on(TextRedacted event) {
        cleaning.forgetWhatWasReplaced();
    }
}

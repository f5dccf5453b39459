package org.coresponderalliance.continuum.search;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/** Who looks for an ROI finds what is said of releases and consent, and who looks for a hold no longer each text with the word "section". */
@Component
class V61__search_reaching_synonyms extends BaseJavaMigration {

    /** The first group of the second file that came with this. */
    private static final int NEW = 135;

    @Override
    public void migrate(Context context) throws Exception {
        FirstSynonyms.update(context.getConnection());
        FirstSynonyms.add(context.getConnection(), NEW);
    }
}

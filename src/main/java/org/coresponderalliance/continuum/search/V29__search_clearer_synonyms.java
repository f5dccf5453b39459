package org.coresponderalliance.continuum.search;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/**
 * Words that say something else in most texts, such as "cover", are no longer added to queries: the groups of both files get the terms that they have
 * there now. Those that staff have changed or deleted stay as they are.
 */
@Component
class V29__search_clearer_synonyms extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws Exception {
        FirstSynonyms.update(context.getConnection());
    }
}

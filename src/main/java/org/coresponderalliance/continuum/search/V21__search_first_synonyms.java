package org.coresponderalliance.continuum.search;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.coresponderalliance.continuum.search.words.SynonymGrammar;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The first synonym groups, from {@code search/synonyms.txt}; staff change them later, so they are put in once. */
@Component
class V21__search_first_synonyms extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws Exception {
        var text = new ClassPathResource("search/synonyms.txt").getContentAsString(StandardCharsets.UTF_8);
        var sql = "insert into synonym_group (number, one_way, left_terms, right_terms, note, changed_at) values (?, ?, ?, ?, ?, utc_timestamp(6))";
        try (var insert = context.getConnection().prepareStatement(sql)) {
            for (var group : SynonymGrammar.groups(text)) {
                insert.setInt(1, group.number());
                insert.setBoolean(2, group.oneWay());
                insert.setString(3, group.leftSource());
                insert.setString(4, group.rightSource());
                insert.setString(5, group.note());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The first synonym groups cannot be stored", e);
        }
    }
}

package org.coresponderalliance.continuum.search;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.coresponderalliance.continuum.search.words.SynonymGrammar;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Everyday words as synonym groups, from {@code search/synonyms-2.txt}, behind those that staff have made by now. */
@Component
class V25__search_everyday_words extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws Exception {
        var text = new ClassPathResource("search/synonyms-2.txt").getContentAsString(StandardCharsets.UTF_8);
        var sql = "insert into synonym_group (number, one_way, left_terms, right_terms, note, changed_at) "
                + "select coalesce(max(number), 0) + 1, ?, ?, ?, ?, utc_timestamp(6) from synonym_group";
        try (var insert = context.getConnection().prepareStatement(sql)) {
            for (var group : SynonymGrammar.groups(text)) {
                insert.setBoolean(1, group.oneWay());
                insert.setString(2, group.leftSource());
                insert.setString(3, group.rightSource());
                insert.setString(4, group.note());
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The synonym groups of everyday words cannot be stored", e);
        }
    }
}

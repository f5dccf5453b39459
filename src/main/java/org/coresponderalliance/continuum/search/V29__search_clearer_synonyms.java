package org.coresponderalliance.continuum.search;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.coresponderalliance.continuum.search.words.SynonymGrammar;
import org.coresponderalliance.continuum.search.words.SynonymGroup;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Words that say something else in most texts, such as "cover", are no longer added to queries: the groups of both files get the terms that they have
 * there now. Those that staff have changed or deleted stay as they are.
 */
@Component
class V29__search_clearer_synonyms extends BaseJavaMigration {

    /** The groups of the first file have its numbers, those of the second got the next free ones, but kept their first terms. */
    private static final int FIRST_FILE = 146;

    @Override
    public void migrate(Context context) throws Exception {
        var connection = context.getConnection();
        for (var group : groups("search/synonyms.txt")) {
            update(connection, group, "number = ?", group.number());
        }
        for (var group : groups("search/synonyms-2.txt")) {
            update(connection, group, "number > " + FIRST_FILE + " and substring_index(substring_index(left_terms, ' |', 1), ' !', 1) = ?",
                    group.left().getFirst().text());
        }
    }

    private static Iterable<SynonymGroup> groups(String file) throws java.io.IOException {
        return SynonymGrammar.groups(new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8));
    }

    private static void update(Connection connection, SynonymGroup group, String which, Object value) throws SQLException {
        var sql = "update synonym_group set left_terms = ?, right_terms = ?, version = version + 1, changed_at = utc_timestamp(6) "
                + "where changed_by is null and left_terms <> ? and " + which;
        try (var update = connection.prepareStatement(sql)) {
            update.setString(1, group.leftSource());
            update.setString(2, group.rightSource());
            update.setString(3, group.leftSource());
            update.setObject(4, value);
            update.executeUpdate();
        }
    }
}

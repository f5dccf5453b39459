package org.coresponderalliance.continuum.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.coresponderalliance.continuum.search.words.SynonymGrammar;
import org.coresponderalliance.continuum.search.words.SynonymGroup;
import org.springframework.core.io.ClassPathResource;

/** The synonym groups that come with the site, for migrations: what became of them in the table, and what the files have by now. */
final class FirstSynonyms {

    /** The groups of the first file have its numbers, those of the second got the next free ones, but kept their first terms. */
    private static final int FIRST_FILE = 146;
    private static final String SECOND = "number > " + FIRST_FILE + " and substring_index(substring_index(left_terms, ' |', 1), ' !', 1) = ?";

    private FirstSynonyms() {}

    /** Gives the groups of both files the terms that they have there now. Those that staff have changed or deleted stay as they are. */
    static void update(Connection connection) throws SQLException {
        for (var group : groups("search/synonyms.txt")) {
            update(connection, group, "number = ?", group.number());
        }
        for (var group : groups("search/synonyms-2.txt")) {
            update(connection, group, SECOND, group.left().getFirst().text());
        }
    }

    /** Adds those of the second file from this number on that the table does not have, behind all others. */
    static void add(Connection connection, int from) throws SQLException {
        var sql = "insert into synonym_group (number, one_way, left_terms, right_terms, note, changed_at) "
                + "select coalesce(max(number), 0) + 1, ?, ?, ?, ?, utc_timestamp(6) from synonym_group having not exists (select 1 from synonym_group where " + SECOND + ")";
        try (var insert = connection.prepareStatement(sql)) {
            for (var group : groups("search/synonyms-2.txt")) {
                if (group.number() >= from) {
                    insert.setBoolean(1, group.oneWay());
                    insert.setString(2, group.leftSource());
                    insert.setString(3, group.rightSource());
                    insert.setString(4, group.note());
                    insert.setString(5, group.left().getFirst().text());
                    insert.executeUpdate();
                }
            }
        }
    }

    private static List<SynonymGroup> groups(String file) {
        try {
            return SynonymGrammar.groups(new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("The synonym groups of " + file + " cannot be read", e);
        }
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

package org.coresponderalliance.continuum.search.engine;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Whose turn it is to build an index that several copies of the site share: one of them at a time. Who dies while building gives the turn back. */
@Component
class BuildTurn {

    /** What may be done in one's turn, and be ended. */
    @FunctionalInterface
    interface Work {
        void run() throws InterruptedException;
    }

    private static final String NAME = "continuum.search-index";

    private final DataSource database;

    BuildTurn(DataSource database) {
        this.database = database;
    }

    /** Does it if it is our turn. @return whether it was */
    boolean take(Work work) throws InterruptedException {
        try (var connection = database.getConnection()) {
            if (!is(connection, "select get_lock(concat(database(), '.', ?), 0)")) {
                return false;
            }
            try {
                work.run();
            } finally {
                is(connection, "select release_lock(concat(database(), '.', ?))");
            }
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("Whose turn it is to build the search index cannot be told", e);
        }
    }

    private static boolean is(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, NAME);
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }
}

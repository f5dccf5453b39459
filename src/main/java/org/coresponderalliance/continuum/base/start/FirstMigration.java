package org.coresponderalliance.continuum.base.start;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Makes the tables of an empty database such that a start that is killed meanwhile can be tried again. MariaDB cannot take
 * back what a migration has done so far, and no migration can be run on the half of itself. While the first tables are made
 * the database therefore carries a comment; whoever finds it there knows that nobody has used these tables yet, and begins
 * again from nothing.
 */
@Component
final class FirstMigration implements FlywayMigrationStrategy {

    static final String UNDER_WAY = "the first tables are being made";

    private static final Logger log = LoggerFactory.getLogger(FirstMigration.class);
    private static final int LONGEST_WAIT = 120;

    @Override
    public void migrate(Flyway flyway) {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection()) {
            migrate(flyway, connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be looked at", e);
        }
    }

    private static void migrate(Flyway flyway, Connection connection) {
        var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        // Held by the connection, so that it ends with it: a second node that starts at the same time waits here.
        jdbc.sql("select get_lock(concat(database(), '.first-migration'), ?)").param(LONGEST_WAIT).query(Integer.class).single();
        try {
            if (isUnderWay(jdbc)) {
                log.warn("The first start was cut short while it made the tables; they are made again");
                clean(flyway);
            }
            if (isEmpty(jdbc)) {
                comment(jdbc, UNDER_WAY);
            }
            flyway.migrate();
            if (isUnderWay(jdbc)) {
                comment(jdbc, "");
            }
        } finally {
            jdbc.sql("select release_lock(concat(database(), '.first-migration'))").query(Integer.class).optional();
        }
    }

    private static void clean(Flyway flyway) {
        Flyway.configure().configuration(flyway.getConfiguration()).cleanDisabled(false).load().clean();
    }

    private static boolean isUnderWay(JdbcClient jdbc) {
        return jdbc.sql("select schema_comment from information_schema.schemata where schema_name = database()")
                .query(String.class).single().equals(UNDER_WAY);
    }

    private static boolean isEmpty(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from information_schema.tables where table_schema = database()").query(Integer.class).single() == 0;
    }

    private static void comment(JdbcClient jdbc, String text) {
        jdbc.sql("alter database comment '" + text + "'").update();
    }
}

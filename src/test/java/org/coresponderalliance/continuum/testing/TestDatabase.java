package org.coresponderalliance.continuum.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.coresponderalliance.continuum.embedded.Connection;
import org.coresponderalliance.continuum.embedded.EmbeddedDatabase;
import org.coresponderalliance.continuum.embedded.EmbeddedDatabaseOptions;
import org.coresponderalliance.continuum.embedded.EmbeddedDatabaseOptions.Durability;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mariadb.MariaDBContainer;

/**
 * The MariaDB 11.4 of this test run: in a container where a Docker Engine answers, else the embedded one.
 *
 * @param stop ends the server
 */
record TestDatabase(String url, String user, String password, Runnable stop) {

    private static final Path HOME = Path.of(".tools");

    /** @param folders where embedded ones have their folders; a JVM starts one in each such place at most, for it would take its own folder for one that nobody has */
    static TestDatabase start(Path folders) {
        if (isDockerExpected() && DockerClientFactory.instance().isDockerAvailable()) {
            System.out.println("Database of the tests: mariadb:11.4 on Docker, through Testcontainers");
            return inContainer();
        }
        System.out.println("Database of the tests: embedded MariaDB, because no Docker Engine answers");
        return embedded(folders);
    }

    /** Testcontainers looks in many places and complains at length, so it is asked only if an engine may be there. */
    private static boolean isDockerExpected() {
        return System.getenv("DOCKER_HOST") != null
                || Files.exists(Path.of("/var/run/docker.sock"))
                || Files.exists(Path.of(System.getProperty("user.home"), ".docker/run/docker.sock"))
                || Files.exists(Path.of(System.getProperty("user.home"), ".testcontainers.properties"));
    }

    private static TestDatabase inContainer() {
        var container = new MariaDBContainer("mariadb:11.4")
                .withDatabaseName("continuum")
                .withUsername("continuum")
                .withPassword("continuum")
                .withCommand("--character-set-server=utf8mb4", "--collation-server=utf8mb4_uca1400_ai_ci",
                        "--innodb-flush-log-at-trx-commit=0");
        container.start();
        return new TestDatabase(container.getJdbcUrl(), container.getUsername(), container.getPassword(), container::stop);
    }

    private static TestDatabase embedded(Path folders) {
        for (int attempt = 1; ; attempt++) {
            // Several test runs may share a working copy; each has a folder of its own.
            var folder = folders.resolve(Integer.toString(attempt));
            var database = EmbeddedDatabase.tryStart(new EmbeddedDatabaseOptions(folder, HOME, Durability.NONE));
            if (database.isPresent()) {
                var connection = database.get().connection();
                empty(connection);
                return new TestDatabase(connection.url(), connection.user(), connection.password(), database.get()::close);
            }
        }
    }

    private static void empty(Connection connection) {
        try (var session = DriverManager.getConnection(connection.url(), connection.user(), connection.password());
                var statement = session.createStatement()) {
            statement.execute("drop database continuum");
            statement.execute("create database continuum character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
        } catch (SQLException e) {
            throw new IllegalStateException("the database of an earlier test run cannot be emptied", e);
        }
    }
}

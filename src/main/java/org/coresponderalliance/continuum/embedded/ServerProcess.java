package org.coresponderalliance.continuum.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.coresponderalliance.continuum.embedded.EmbeddedDatabaseOptions.Durability;

/** One running server. */
final class ServerProcess {

    static final String LOG_FILE_SIZE = "32M";

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

    private final ProcessHandle process;
    private final Connection connection;

    private ServerProcess(ProcessHandle process, Connection connection) {
        this.process = process;
        this.connection = connection;
    }

    /** Starts the server; it does not answer yet. */
    static ServerProcess start(Installation installation, ServerFolder folder, Durability durability) throws IOException {
        var connection = new Connection(freePort(), folder.password());
        var accounts = accountsOf(folder);
        Files.deleteIfExists(accounts);
        ServerFolder.writePrivately(accounts, accounts(connection));
        var process = new ProcessBuilder(command(installation, folder, durability, connection, accounts))
                .redirectErrorStream(true)
                // Not a pipe: the server must not notice when this JVM is killed before it.
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                .start();
        Files.writeString(folder.pidFile(), Long.toString(process.pid()));
        return new ServerProcess(process.toHandle(), connection);
    }

    Connection connection() {
        return connection;
    }

    void stop() {
        stop(process);
    }

    /** Ends a server, gently if it can be had; its log brings back what a harsher end leaves undone. */
    static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception e) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    static int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            return -1;
        }
    }

    private static List<String> command(Installation installation, ServerFolder folder, Durability durability,
            Connection connection, Path accounts) {
        var command = new ArrayList<>(List.of(installation.server().toString(), "--no-defaults",
                "--basedir=" + installation.root(), "--lc-messages-dir=" + installation.share(),
                "--datadir=" + folder.tables(), "--tmpdir=" + folder.temporary(),
                "--pid-file=" + folder.pidFile(), "--init-file=" + accounts,
                "--bind-address=127.0.0.1", "--port=" + connection.port(),
                // Relative to the tables, because the path of a socket is limited to about 100 characters.
                "--socket=server.sock",
                // Making a certificate at each start can take longer than all the rest of the start.
                "--skip-ssl", "--skip-name-resolve", "--local-infile=0", "--performance-schema=OFF",
                "--character-set-server=utf8mb4", "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00", "--transaction-isolation=READ-COMMITTED",
                "--max-connections=100", "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=" + Memory.ofPages() + "M", "--innodb-log-file-size=" + LOG_FILE_SIZE));
        switch (durability) {
            case COMMITS_SURVIVE_CRASHES -> command.add("--innodb-flush-log-at-trx-commit=1");
            case NONE -> command.addAll(List.of("--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=0"));
        }
        var systemUser = Installation.systemUser();
        if (systemUser != null) {
            command.add(systemUser);
        }
        return command;
    }

    /**
     * What the server runs before it accepts connections; each statement has to be on one line. The system tables come
     * with root accounts that have no password and would let in every user of this machine: nobody needs them, so they go,
     * by name and not by host, because one of them has the name of the machine that it was made on.
     */
    private static String accounts(Connection connection) {
        var account = "'%s'@'127.0.0.1'".formatted(Connection.USER);
        return """
                create database if not exists %1$s character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
                delete from mysql.global_priv where user in ('root', '');
                delete from mysql.proxies_priv where user in ('root', '');
                flush privileges;
                create user if not exists %2$s;
                alter user %2$s identified by '%3$s';
                grant all privileges on %1$s.* to %2$s;
                """.formatted(Connection.DATABASE, account, connection.password());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Returns when it answers; what it was started with that others must not read is gone then. */
    void awaitAnswer(ServerFolder folder) throws IOException {
        try {
            awaitSession(folder);
        } finally {
            Files.deleteIfExists(accountsOf(folder));
        }
    }

    private static Path accountsOf(ServerFolder folder) {
        return folder.root().resolve("accounts.sql");
    }

    private void awaitSession(ServerFolder folder) throws IOException {
        var deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!answers(connection)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                stop();
                throw new EmbeddedDatabaseException("The embedded MariaDB did not start: " + lastLines(folder.log()),
                        "The whole log is " + folder.log() + ".");
            }
            pause();
        }
    }

    /** Whether the server lets us in. */
    static boolean answers(Connection connection) {
        try (var session = DriverManager.getConnection(connection.url(), connection.user(), connection.password())) {
            return session.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the database", e);
        }
    }

    private static String lastLines(Path log) throws IOException {
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
    }
}

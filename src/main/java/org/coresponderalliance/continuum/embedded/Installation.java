package org.coresponderalliance.continuum.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The unpacked server and a set of empty system tables that each new database starts from.
 *
 * @param root the server's base folder
 */
record Installation(Path root, Distribution distribution) {

    private static final String DRAFT = "unpacking-";
    private static final List<String> SYSTEM_TABLES = List.of("mariadb_system_tables.sql",
            "mariadb_performance_tables.sql", "mariadb_system_tables_data.sql", "maria_add_gis_sp_bootstrap.sql");

    /** Unpacks the server under {@code home} unless that was done before; of several at once, one does it and the others wait. */
    static Installation under(Path home, Distribution distribution) throws IOException {
        var installation = new Installation(home.resolve(distribution.name()), distribution);
        if (Files.notExists(installation.root)) {
            Files.createDirectories(home);
            try (var _ = FolderLock.lock(home)) {
                deleteWhatWasCutShort(home);
                if (Files.notExists(installation.root)) {
                    var draft = Files.createTempDirectory(home, DRAFT);
                    distribution.unpackInto(draft);
                    new Installation(draft, distribution).createSystemTables();
                    Files.move(draft, installation.root, StandardCopyOption.ATOMIC_MOVE);
                }
            }
        }
        return installation;
    }

    /** Each is 350 MB of what a killed JVM had begun to unpack; whoever has the lock knows that nobody works on it. */
    private static void deleteWhatWasCutShort(Path home) throws IOException {
        try (var drafts = Files.newDirectoryStream(home, DRAFT + "*")) {
            for (var draft : drafts) {
                try {
                    FileSystemUtils.deleteRecursively(draft);
                } catch (IOException _) {
                    // The server that made its tables may still write there: it ends a moment after its JVM. Next time, then.
                }
            }
        }
    }

    Path server() {
        return root.resolve(distribution.server());
    }

    /** The folder with the texts of errors and the system tables' scripts. */
    Path share() {
        var nested = root.resolve("share/mysql");
        return Files.exists(nested) ? nested : root.resolve("share");
    }

    /** Gives a new database its system tables: all of them or, if this is interrupted, none. */
    void copySystemTables(Path tables) throws IOException {
        var draft = tables.resolveSibling("tables.new");
        FileSystemUtils.deleteRecursively(draft);
        FileSystemUtils.copyRecursively(template(), draft);
        try (Stream<Path> files = Files.walk(draft)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            }
        }
        Files.move(draft, tables, StandardCopyOption.ATOMIC_MOVE);
    }

    static @Nullable String systemUser() {
        // The server refuses to run as root unless it is told to.
        return "root".equals(System.getProperty("user.name")) ? "--user=root" : null;
    }

    private Path template() {
        return root.resolve("template");
    }

    private void createSystemTables() throws IOException {
        Files.createDirectories(template());
        var messages = root.resolve("template.log");
        var command = Stream.of(server().toString(), "--no-defaults", "--bootstrap", "--silent-startup",
                "--basedir=" + root, "--lc-messages-dir=" + share(), "--datadir=" + template(),
                "--log-warnings=0", "--max-allowed-packet=8M", "--net-buffer-length=16K",
                "--innodb-log-file-size=" + ServerProcess.LOG_FILE_SIZE, systemUser()).filter(argument -> argument != null);
        var process = new ProcessBuilder(command.toList()).redirectErrorStream(true).redirectOutput(messages.toFile()).start();
        try (var input = process.getOutputStream()) {
            input.write("create database mysql;\nuse mysql;\nset @auth_root_socket = null;\n".getBytes(StandardCharsets.UTF_8));
            for (var script : SYSTEM_TABLES) {
                Files.copy(share().resolve(script), input);
                input.write('\n');
            }
        } catch (IOException e) {
            // A server that cannot run ends before it has read its input; what it said is worth more than the broken pipe.
            throw failure(messages, e);
        }
        if (ServerProcess.waitFor(process) != 0) {
            throw failure(messages, null);
        }
    }

    private static EmbeddedDatabaseException failure(Path messages, @Nullable Throwable cause) throws IOException {
        return new EmbeddedDatabaseException("The embedded MariaDB cannot run here: " + Files.readString(messages).strip(),
                "Install the shared library that is named, if one is, or use a database of your own (CONTINUUM_DATABASE_URL).",
                cause);
    }
}

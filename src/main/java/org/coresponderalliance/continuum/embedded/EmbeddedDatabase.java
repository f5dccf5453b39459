package org.coresponderalliance.continuum.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.util.Optional;

/** The running server of one folder, owned by this JVM until it is closed. */
public final class EmbeddedDatabase implements AutoCloseable {

    private final ServerFolder folder;
    private final FolderLock lock;
    private final ServerProcess server;
    private boolean answers;

    private EmbeddedDatabase(ServerFolder folder, FolderLock lock, ServerProcess server) {
        this.folder = folder;
        this.lock = lock;
        this.server = server;
    }

    /** Whether this machine has binaries and the class path carries them. */
    public static boolean isAvailable() {
        return Distribution.forThisMachine().isPresent();
    }

    /**
     * As {@link #tryBegin}, and returns when the server answers.
     *
     * @return empty when another JVM runs the server of this folder
     * @throws EmbeddedDatabaseException if the server cannot run
     */
    public static Optional<EmbeddedDatabase> tryStart(EmbeddedDatabaseOptions options) {
        var database = tryBegin(options);
        database.ifPresent(EmbeddedDatabase::awaitAnswer);
        return database;
    }

    /**
     * Starts the server, with an empty database the first time, and returns while it is still starting: it answers after 1 to
     * 3 s, at the very first start 10 s or more. A server that was left over by a killed JVM is stopped before.
     *
     * @return empty when another JVM runs the server of this folder
     * @throws EmbeddedDatabaseException if the server cannot be started
     */
    public static Optional<EmbeddedDatabase> tryBegin(EmbeddedDatabaseOptions options) {
        var distribution = Distribution.forThisMachine().orElseThrow(EmbeddedDatabase::noBinaries);
        var folder = new ServerFolder(options.folder());
        try {
            folder.create();
            var lock = FolderLock.tryLock(folder.root());
            return lock.isPresent() ? Optional.of(start(distribution, folder, lock.get(), options)) : Optional.empty();
        } catch (IOException | UncheckedIOException failed) {
            var e = failed instanceof UncheckedIOException unchecked ? unchecked.getCause() : (IOException) failed;
            throw new EmbeddedDatabaseException("The embedded MariaDB cannot use its folders: " + reason(e) + ".",
                    "Look at who owns " + folder.root() + " and " + options.home() + ", and how much room there is.", e);
        }
    }

    /** The messages of the file system are often no more than the name of a file. */
    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> denied.getFile() + " is not ours to use";
            case FileSystemException failed when failed.getReason() != null -> failed.getFile() + ": " + failed.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }

    /** How to reach the server that another JVM runs on this folder; empty if none answers. */
    public static Optional<Connection> running(EmbeddedDatabaseOptions options) {
        try {
            return new ServerFolder(options.folder()).lastConnection().filter(ServerProcess::answers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns when the server answers, from then on at once.
     *
     * @throws EmbeddedDatabaseException if it cannot run; it is closed then
     */
    public synchronized void awaitAnswer() {
        if (answers) {
            return;
        }
        try {
            server.awaitAnswer(folder);
            folder.publish(server.connection());
            answers = true;
        } catch (IOException e) {
            close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** How to reach the server, once it answers. */
    public Connection connection() {
        return server.connection();
    }

    /** Stops the server and returns when it has ended. */
    @Override
    public void close() {
        server.stop();
        try {
            folder.withdraw();
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedDatabase start(Distribution distribution, ServerFolder folder, FolderLock lock,
            EmbeddedDatabaseOptions options) throws IOException {
        try {
            Orphan.of(folder).ifPresent(ServerProcess::stop);
            folder.withdraw();
            folder.keepLastLog();
            var installation = Installation.under(options.home(), distribution);
            if (Files.notExists(folder.tables())) {
                installation.copySystemTables(folder.tables());
            }
            var server = ServerProcess.start(installation, folder, options.durability());
            return new EmbeddedDatabase(folder, lock, server);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedDatabaseException noBinaries() {
        var system = System.getProperty("os.name");
        var architecture = System.getProperty("os.arch");
        var address = "give the address of a MariaDB 11.4 in CONTINUUM_DATABASE_URL.";
        return Distribution.forMachine(system, architecture).isPresent()
                ? new EmbeddedDatabaseException("No database was named, and this installation carries none of its own.",
                        "Please " + address)
                : new EmbeddedDatabaseException(
                        "There is no embedded MariaDB for this machine (" + system + " on " + architecture + ").",
                        "Use docker/compose.yaml, or " + address);
    }
}

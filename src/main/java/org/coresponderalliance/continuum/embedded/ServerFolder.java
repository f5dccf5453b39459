package org.coresponderalliance.continuum.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;

/** The files of one database, readable by their owner only. */
record ServerFolder(Path root) {

    Path tables() {
        return root.resolve("tables");
    }

    Path log() {
        return root.resolve("server.log");
    }

    Path pidFile() {
        return root.resolve("server.pid");
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    private Path portFile() {
        return root.resolve("port");
    }

    private Path passwordFile() {
        return root.resolve("password");
    }

    void create() throws IOException {
        if (Files.notExists(root)) {
            Files.createDirectories(root, ownerOnly("rwx------"));
        }
        Files.createDirectories(temporary());
    }

    void keepLastLog() throws IOException {
        if (Files.exists(log())) {
            Files.move(log(), root.resolve("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The password of this database, made at its first start; the server is told of it at every start. */
    String password() throws IOException {
        // Whole or not at all: an empty one that a killed JVM left would let everyone in.
        if (Files.notExists(passwordFile()) || Files.size(passwordFile()) == 0) {
            var random = new byte[24];
            new SecureRandom().nextBytes(random);
            replacePrivately(passwordFile(), HexFormat.of().formatHex(random));
        }
        return Files.readString(passwordFile());
    }

    /** Where the server that was started last listens; it may have ended since. */
    Optional<Connection> lastConnection() throws IOException {
        return Files.exists(portFile())
                ? Optional.of(new Connection(Integer.parseInt(Files.readString(portFile())), password()))
                : Optional.empty();
    }

    void publish(Connection connection) throws IOException {
        replacePrivately(portFile(), Integer.toString(connection.port()));
    }

    void withdraw() throws IOException {
        Files.deleteIfExists(portFile());
        Files.deleteIfExists(pidFile());
    }

    OptionalLong lastPid() throws IOException {
        var text = Files.exists(pidFile()) ? Files.readString(pidFile()).strip() : "";
        return text.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    private static void replacePrivately(Path file, String text) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        writePrivately(draft, text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    static void writePrivately(Path file, String text) throws IOException {
        Files.createFile(file, ownerOnly("rw-------"));
        Files.writeString(file, text);
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        // Windows has no such permissions; there the folder of the user's profile protects its files.
        return Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }
}

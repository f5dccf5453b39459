package org.coresponderalliance.continuum.embedded;

import java.nio.file.Path;

/**
 * Where and how the embedded database runs.
 *
 * @param folder everything of this one database: tables, log, password
 * @param home where the server's binaries are unpacked once (350 MB), shared by any number of databases
 * @param durability what a commit survives
 */
public record EmbeddedDatabaseOptions(Path folder, Path home, Durability durability) {

    /** What a commit survives. */
    public enum Durability {
        /** A crash of the machine: the log is on disk before a commit returns. */
        COMMITS_SURVIVE_CRASHES,
        /** Nothing, which makes tests quick. */
        NONE
    }

    public EmbeddedDatabaseOptions {
        folder = folder.toAbsolutePath().normalize();
        home = home.toAbsolutePath().normalize();
    }
}

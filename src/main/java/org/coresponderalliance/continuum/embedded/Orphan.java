package org.coresponderalliance.continuum.embedded;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * A server that was left behind when its JVM was killed. It holds the tables, so that no other server can open them,
 * and has to go before the next start. What it had committed is in its log.
 */
final class Orphan {

    private Orphan() {}

    /** The process that still serves this folder, if it is one of ours. */
    static Optional<ProcessHandle> of(ServerFolder folder) throws IOException {
        var pid = folder.lastPid();
        var noted = pid.isEmpty() ? Optional.<ProcessHandle>empty() : ProcessHandle.of(pid.getAsLong());
        // The JVM may have been killed between the start of the server and the note of its number.
        return noted.filter(process -> serves(process, folder))
                .or(() -> ProcessHandle.allProcesses().filter(process -> tellsArguments(process) && serves(process, folder)).findFirst());
    }

    private static boolean tellsArguments(ProcessHandle process) {
        return process.info().arguments().isPresent();
    }

    /** A number of a process is used again after a restart of the machine, so the number alone proves nothing. */
    private static boolean serves(ProcessHandle process, ServerFolder folder) {
        var info = process.info();
        var isServer = info.command().filter(command -> command.matches(".*(mariadbd|mysqld\\.exe)")).isPresent();
        // Windows does not tell arguments.
        var isOurs = info.arguments().map(Arrays::asList).map(list -> list.contains("--datadir=" + folder.tables())).orElse(true);
        return process.isAlive() && isServer && isOurs;
    }
}

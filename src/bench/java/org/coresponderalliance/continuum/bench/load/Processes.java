package org.coresponderalliance.continuum.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What the processes of a site have used: its JVM and its database. The driver's own is not in it. */
public record Processes(long server, long database) {

    private static final long MILLISECONDS_PER_TICK = 10;
    private static final int UTIME = 11;

    /** In milliseconds since the processes began. */
    public record Cpu(double server, double database) {

        public Cpu minus(Cpu earlier) {
            return new Cpu(server - earlier.server, database - earlier.database);
        }
    }

    public Cpu cpu() {
        return new Cpu(cpu(server), cpu(database));
    }

    /** Resident memory of the JVM in MB; 0 where the machine does not tell. */
    public long residentServer() {
        return resident(server);
    }

    public long residentDatabase() {
        return resident(database);
    }

    private static double cpu(long pid) {
        if (pid <= 0) {
            return 0;
        }
        var stat = Path.of("/proc/" + pid + "/stat");
        if (!Files.exists(stat)) {
            return ProcessHandle.of(pid).flatMap(process -> process.info().totalCpuDuration()).map(Duration::toMillis).orElse(0L);
        }
        // The name in parentheses may have spaces in it.
        var fields = read(stat).replaceFirst(".*\\) ", "").split(" ");
        return (Long.parseLong(fields[UTIME]) + Long.parseLong(fields[UTIME + 1])) * MILLISECONDS_PER_TICK;
    }

    private static long resident(long pid) {
        var status = Path.of("/proc/" + pid + "/status");
        return pid > 0 && Files.exists(status)
                ? read(status).lines().filter(line -> line.startsWith("VmRSS:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).sum()
                : 0;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

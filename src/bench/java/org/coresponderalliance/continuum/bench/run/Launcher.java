package org.coresponderalliance.continuum.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Starts JVMs of the application as {@code ./continuum run} does, and sees to it that none outlives the benchmark.
 *
 * @param command the JVM, its options and the main class
 * @param cache   the AOT cache of the build, which may be missing
 * @param folder  for logs
 */
record Launcher(List<String> command, Path cache, Path data, Path folder, int port) {

    private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();
    private static final int PATIENCE = 60;
    private static final int LONGEST_REHEARSAL = 180;

    private static final AtomicBoolean ENDING = new AtomicBoolean();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            ENDING.set(true);
            RUNNING.forEach(Launcher::end);
        }));
    }

    /** Whether the benchmark itself ends, by Ctrl-C or because it is done. */
    static boolean isEnding() {
        return ENDING.get();
    }

    /** @param cached whether the JVM takes its classes from the AOT cache */
    Process site(boolean cached, List<String> options) throws IOException {
        var arguments = List.of("--server.port=" + port, "--continuum.base-url=http://localhost:" + port, "--continuum.sample=true",
                "--continuum.api.requests-per-minute=" + Settings.API_REQUESTS);
        return start(cached, options, folder.resolve("site.log"), arguments);
    }

    /** Waits until nobody makes the AOT cache any more, which takes both cores. */
    void awaitCache() throws InterruptedException {
        var begun = cache.resolveSibling(cache.getFileName() + ".begun");
        for (int second = 0; Files.exists(begun) && second < LONGEST_REHEARSAL; second++) {
            Thread.sleep(1_000);
        }
    }

    /** Runs a command of the application whose progress people want to see. @return what it printed in the end */
    String show(List<String> arguments, List<String> options) throws IOException, InterruptedException {
        var process = builder(true, options, arguments).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        RUNNING.add(process);
        var printed = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", arguments) + " failed: " + printed);
        }
        RUNNING.remove(process);
        return printed;
    }

    private Process start(boolean cached, List<String> options, Path log, List<String> arguments) throws IOException {
        var builder = builder(cached, options, arguments);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        var process = builder.start();
        RUNNING.add(process);
        return process;
    }

    private ProcessBuilder builder(boolean cached, List<String> options, List<String> arguments) {
        var all = new ArrayList<>(command);
        all.addAll(1, options);
        if (cached && Files.exists(cache)) {
            all.add(1, "-XX:AOTCache=" + cache);
        }
        all.addAll(arguments);
        var builder = new ProcessBuilder(all);
        builder.environment().put("CONTINUUM_DATA", data.toString());
        return builder;
    }

    /** Stops it as Ctrl-C does; kills it where that does not help. */
    static void end(Process process) {
        RUNNING.remove(process);
        var children = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        children.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroy);
    }
}

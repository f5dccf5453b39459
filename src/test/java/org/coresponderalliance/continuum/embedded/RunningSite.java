package org.coresponderalliance.continuum.embedded;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.Continuum;

/** The packaged application in JVMs of its own, with the embedded database on its class path, as {@code ./continuum run} has it. */
record RunningSite(Process process, URI address, Path output) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Takes the jar of this build apart, because a class path can be added to only then. */
    static Path extract(Path folder) throws IOException {
        var application = folder.resolve("application");
        run(folder.resolve("extract.log"), List.of("-Djarmode=tools", "-jar", "target/continuum.jar", "extract", "--destination",
                application.toString())).onExit().join();
        return application;
    }

    static RunningSite start(Path application, Path data) throws IOException {
        var port = freePort();
        var output = data.resolveSibling("site-" + port + ".log");
        var site = new RunningSite(java(application, data, output, "--server.port=" + port, "--continuum.sample=false"),
                URI.create("http://localhost:" + port), output);
        await().atMost(PATIENCE).until(() -> site.answers() || !site.process.isAlive());
        return site;
    }

    /** Runs a command of the application, or a site that is expected to end by itself, to its end. */
    static Result command(Path application, Path data, String... arguments) throws IOException {
        var output = Files.createTempFile(data.getParent(), "command", ".log");
        var process = java(application, data, output, arguments);
        await().atMost(PATIENCE).until(() -> !process.isAlive());
        return new Result(process.exitValue(), Files.readString(output));
    }

    record Result(int exitCode, String output) {}

    boolean answers() {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address.resolve("/actuator/health/readiness")).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ctrl-C, and the wait for what it takes. */
    int interrupt() throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
        return process.onExit().join().exitValue();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    private static Process java(Path application, Path data, Path output, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath(application), Continuum.class.getName()));
        command.addAll(List.of(arguments));
        return run(output, command, "CONTINUUM_DATA", data.toString(), "CONTINUUM_EMBEDDED_HOME", Path.of(".tools").toAbsolutePath().toString());
    }

    private static Process run(Path output, List<String> arguments, String... environment) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        for (int i = 0; i < environment.length; i += 2) {
            builder.environment().put(environment[i], environment[i + 1]);
        }
        return builder.start();
    }

    private static String classPath(Path application) throws IOException {
        try (Stream<Path> database = Files.list(Path.of("target/embedded"))) {
            return Stream.concat(Stream.of(application.resolve("continuum.jar")), database)
                    .map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

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
import java.util.concurrent.TimeUnit;
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

    /** Starts it and returns when it answers or has ended. */
    static RunningSite start(Path application, Path data, String... environment) throws IOException {
        var site = begin(application, data, environment);
        await().atMost(PATIENCE).until(() -> site.answers() || !site.process.isAlive());
        return site;
    }

    /** Starts it and returns at once. */
    static RunningSite begin(Path application, Path data, String... environment) throws IOException {
        var port = freePort();
        var output = data.resolveSibling("site-" + port + ".log");
        var process = java(application, data, output, List.of(environment), "--server.port=" + port, "--continuum.sample=false");
        return new RunningSite(process, URI.create("http://localhost:" + port), output);
    }

    /** Runs a command of the application, or a site that is expected to end by itself, to its end. */
    static Result command(Path application, Path data, String... arguments) throws IOException {
        var output = Files.createTempFile(application.getParent(), "command", ".log");
        return result(java(application, data, output, List.of(), arguments), output);
    }

    /** Runs {@code ./continuum} of this working copy to its end. */
    static Result script(Path folder, String... arguments) throws IOException {
        var output = Files.createTempFile(folder, "script", ".log");
        var command = Stream.concat(Stream.of(Path.of("continuum").toAbsolutePath().toString()), Stream.of(arguments)).toList();
        return result(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start(), output);
    }

    private static Result result(Process process, Path output) throws IOException {
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

    /** Ctrl-C, which a terminal tells to the server of the database too, and the wait for what it takes. */
    int interrupt() throws IOException {
        var command = Stream.concat(Stream.of("kill", "-INT"),
                Stream.concat(Stream.of(process.toHandle()), process.descendants()).map(each -> Long.toString(each.pid())));
        new ProcessBuilder(command.toList()).start();
        return process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join().exitValue();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    private static Process java(Path application, Path data, Path output, List<String> environment, String... arguments) throws IOException {
        // The first that ends in peace leaves behind what it knows of the classes, which makes the others start sooner.
        var command = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=target/classes-of-sites.jsa",
                "-Xlog:disable", "-Xlog:all=error:stderr", "-cp", classPath(application), Continuum.class.getName()));
        command.addAll(List.of(arguments));
        var settings = new ArrayList<>(List.of("CONTINUUM_DATA", data.toString(),
                "CONTINUUM_EMBEDDED_HOME", Path.of(".tools").toAbsolutePath().toString()));
        settings.addAll(environment);
        return run(output, command, settings.toArray(String[]::new));
    }

    private static Process run(Path output, List<String> arguments, String... environment) throws IOException {
        var command = new ArrayList<String>();
        if (System.getProperty("os.name").equals("Linux")) {
            // A shell lets what it starts in the background ignore Ctrl-C, and all that is started from there too.
            command.addAll(List.of("env", "--default-signal=INT"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
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

package org.coresponderalliance.continuum.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * The OpenSearch of this test run: one node in a JVM of its own, with a class path that Maven resolves for it alone. It is started when the
 * first test asks for it, and ends with the tests. Where it cannot be had, the output says so, and tests that need it are skipped.
 */
public final class OpenSearchNode {

    private static final Path POM = Path.of("src", "test", "opensearch", "pom.xml");
    private static final Path PROGRAM = Path.of("src", "test", "opensearch", "Node.java");
    private static final Path TARGET = Path.of("target");
    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private OpenSearchNode() {}

    /** Whether there is one, for {@code @EnabledIf}. */
    public static boolean isThere() {
        return !Once.URI.isEmpty();
    }

    /** Where it answers; empty where it could not be started. */
    public static String uri() {
        return Once.URI;
    }

    /** Through which the site reaches it. */
    public static OpenSearchGate gate() {
        return Door.GATE;
    }

    private static final class Once {

        static final String URI = started();
    }

    private static final class Door {

        static final OpenSearchGate GATE = new OpenSearchGate(java.net.URI.create(uri()).getPort());
    }

    private static String started() {
        try {
            var uri = start(classPath());
            System.out.println("OpenSearch of the tests: " + uri);
            return uri;
        } catch (IOException | IllegalStateException e) {
            System.out.println("OpenSearch of the tests: none, its tests are skipped. " + e.getMessage());
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    /** Kept until the next clean build; resolved anew where a file of it is gone. */
    private static String classPath() throws IOException, InterruptedException {
        var kept = TARGET.resolve("opensearch.classpath");
        if (!isWhole(kept)) {
            var windows = System.getProperty("os.name").startsWith("Windows");
            var process = new ProcessBuilder(Path.of(windows ? "mvnw.cmd" : "mvnw").toAbsolutePath().toString(), "-q", "-B", "-f", POM.toString(),
                    "dependency:build-classpath", "-Dmdep.outputFile=" + kept.toAbsolutePath()).redirectErrorStream(true);
            process.environment().put("JAVA_HOME", System.getProperty("java.home"));
            var maven = process.start();
            var said = new String(maven.getInputStream().readAllBytes());
            if (maven.waitFor() != 0) {
                throw new IllegalStateException("Maven cannot resolve it: " + said.lines().limit(3).toList());
            }
        }
        return Files.readString(kept).strip();
    }

    private static boolean isWhole(Path kept) throws IOException {
        return Files.exists(kept) && Files.getLastModifiedTime(kept).compareTo(Files.getLastModifiedTime(POM)) > 0
                && Arrays.stream(Files.readString(kept).strip().split(File.pathSeparator)).allMatch(file -> Files.exists(Path.of(file)));
    }

    private static String start(String classPath) throws IOException, InterruptedException {
        var port = freePort();
        var folder = Files.createTempDirectory("continuum-opensearch-");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var log = TARGET.resolve("opensearch.log").toFile();
        var node = new ProcessBuilder(List.of(java, "-Xms384m", "-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
                "-cp", classPath, PROGRAM.toString(), folder.toString(), Integer.toString(port))).redirectErrorStream(true).redirectOutput(log).start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(node, folder)));
        var uri = "http://127.0.0.1:" + port;
        await(uri, node);
        return uri;
    }

    private static void await(String uri, Process node) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(uri + "/_cluster/health?wait_for_status=yellow&timeout=1s")).timeout(Duration.ofSeconds(5)).build();
        try (var client = HttpClient.newHttpClient()) {
            for (var until = System.nanoTime() + LONGEST_START.toNanos(); System.nanoTime() < until && node.isAlive(); ) {
                try {
                    if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    node.waitFor(200, TimeUnit.MILLISECONDS);
                }
            }
        }
        node.destroy();
        throw new IllegalStateException("It did not start: see target/opensearch.log");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void end(Process node, Path folder) {
        TestEnvironment.awaitContexts();
        node.destroy();
        try {
            if (!node.waitFor(10, TimeUnit.SECONDS)) {
                node.destroyForcibly().waitFor();
            }
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

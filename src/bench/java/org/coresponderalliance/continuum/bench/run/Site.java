package org.coresponderalliance.continuum.bench.run;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.coresponderalliance.continuum.bench.load.Bytes;
import org.coresponderalliance.continuum.bench.load.Processes;
import org.coresponderalliance.continuum.bench.load.Web;

/** A site that runs, with its database. */
final class Site implements AutoCloseable {

    private static final byte[] READY = Bytes.of("\"state\":\"READY\"");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Web web;
    private final Duration readyAfter;

    private Site(Process process, Web web, Duration readyAfter) {
        this.process = process;
        this.web = web;
        this.readyAfter = readyAfter;
    }

    /** Starts it and returns when it has answered with a page. */
    static Site start(Launcher launcher, boolean cached, List<String> options) throws Exception {
        var begin = System.nanoTime();
        var process = launcher.site(cached, options);
        var web = new Web(URI.create("http://localhost:" + launcher.port()));
        while (!answers(web)) {
            if (!process.isAlive()) {
                throw new IOException("The site ended, see " + launcher.folder().resolve("site.log"));
            }
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                Launcher.end(process);
                throw new IOException("The site does not answer, see " + launcher.folder().resolve("site.log"));
            }
            Thread.sleep(5);
        }
        return new Site(process, web, Duration.ofNanos(System.nanoTime() - begin));
    }

    private static boolean answers(Web web) throws IOException, InterruptedException {
        try {
            return web.get("/discussions").status() == 200;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    /** Waits until the index is complete. */
    void awaitIndex() throws IOException, InterruptedException {
        while (!web.get("/api/v1/search?q=a").has(READY)) {
            Thread.sleep(200);
        }
    }

    Web web() {
        return web;
    }

    /** From the start of the JVM to the first page that was answered. */
    Duration readyAfter() {
        return readyAfter;
    }

    long pid() {
        return process.pid();
    }

    Processes processes() {
        var database = process.descendants().filter(child -> child.info().command().orElse("").contains("mariadbd")).findFirst();
        return new Processes(process.pid(), database.map(ProcessHandle::pid).orElse(0L));
    }

    @Override
    public void close() {
        web.close();
        Launcher.end(process);
    }
}

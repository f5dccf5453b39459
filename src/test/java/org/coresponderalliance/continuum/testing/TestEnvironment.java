package org.coresponderalliance.continuum.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** Gives a context of a test the database of this test run and a data folder that is deleted afterwards. */
public class TestEnvironment implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final List<ConfigurableApplicationContext> CONTEXTS = new CopyOnWriteArrayList<>();
    private static final List<CountDownLatch> OPEN_CONTEXTS = new CopyOnWriteArrayList<>();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = database();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test environment", Map.of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", database.user(),
                "spring.datasource.password", database.password(),
                "continuum.data", temporaryFolder())));
        CONTEXTS.add(context);
        watchEndOf(context);
    }

    /** Closes all contexts that are still open, while what they work with is there. */
    static void close() {
        CONTEXTS.forEach(ConfigurableApplicationContext::close);
    }

    /** The one that all tests share. */
    TestDatabase database() {
        return Once.DATABASE;
    }

    /** A server that ends when no test uses it any more. */
    static TestDatabase startDatabase(String place) {
        var database = TestDatabase.start(Path.of("target", place));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            awaitContexts();
            database.stop().run();
        }));
        return database;
    }

    /** The bean that is registered first is destroyed last: when it goes, nobody uses the database any more. */
    private static void watchEndOf(ConfigurableApplicationContext context) {
        var closed = new CountDownLatch(1);
        OPEN_CONTEXTS.add(closed);
        ((DefaultListableBeanFactory) context.getBeanFactory()).registerDisposableBean("testEnvironment", closed::countDown);
    }

    private static String temporaryFolder() {
        try {
            var folder = Files.createTempDirectory("continuum-test-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteAfterContexts(folder)));
            return folder.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteAfterContexts(Path folder) {
        awaitContexts();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Spring closes the contexts in a shutdown hook of its own, which runs at the same time as ours; until then they need what they work with. */
    static void awaitContexts() {
        try {
            for (var context : OPEN_CONTEXTS) {
                context.await(30, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Started when the first test asks for it. */
    private static final class Once {

        static final TestDatabase DATABASE = startDatabase("test-database");
    }
}

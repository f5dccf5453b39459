package org.coresponderalliance.continuum.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.commons.logging.Log;
import org.coresponderalliance.continuum.embedded.EmbeddedDatabaseOptions.Durability;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Starts the embedded database before anything asks for a data source, if no other database was named. Settings:
 * {@code continuum.data} (the data folder), {@code continuum.embedded.home} (where the server is unpacked, by default in
 * the data folder), {@code continuum.embedded.enabled} and {@code continuum.embedded.start} (whether a command may start the database that
 * it does not find running).
 */
final class EmbeddedDatabaseStarter implements EnvironmentPostProcessor {

    private static final Duration START_OF_ANOTHER = Duration.ofSeconds(60);

    private final Log log;

    EmbeddedDatabaseStarter(DeferredLogFactory logs) {
        this.log = logs.getLog(EmbeddedDatabaseStarter.class);
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))
                || !environment.getProperty("continuum.embedded.enabled", Boolean.class, true)) {
            return;
        }
        var options = options(environment);
        var connection = isCommand(environment) ? forCommand(environment, options) : begin(options, application);
        var known = connection.orElseThrow(() -> inUse(options.folder().getParent()));
        environment.getPropertySources().addFirst(new MapPropertySource("embedded database", Map.of(
                "spring.datasource.url", known.url(),
                "spring.datasource.username", known.user(),
                "spring.datasource.password", known.password())));
    }

    private static EmbeddedDatabaseOptions options(ConfigurableEnvironment environment) {
        var data = Path.of(environment.getProperty("continuum.data", "data"));
        var home = Path.of(environment.getProperty("continuum.embedded.home", data.resolve("server").toString()));
        return new EmbeddedDatabaseOptions(data.resolve("database"), home, Durability.COMMITS_SURVIVE_CRASHES);
    }

    /** The server starts while Spring reads what there is; whoever makes the data source waits for it. */
    private Optional<Connection> begin(EmbeddedDatabaseOptions options, SpringApplication application) {
        var database = EmbeddedDatabase.tryBegin(options);
        database.ifPresent(begun -> application.addInitializers(context -> context.getBeanFactory().addBeanPostProcessor(new Awaiting(begun))));
        return closedWithContexts(database, options);
    }

    private Optional<Connection> start(EmbeddedDatabaseOptions options) {
        return closedWithContexts(EmbeddedDatabase.tryStart(options), options);
    }

    private Optional<Connection> closedWithContexts(Optional<EmbeddedDatabase> database, EmbeddedDatabaseOptions options) {
        // These handlers run when all contexts are closed. A shutdown hook of our own would run at the same time as
        // Spring's, and the server would be gone while the pool and the search index still write to it.
        database.ifPresent(started -> SpringApplication.getShutdownHandlers().add(started::close));
        database.ifPresent(started -> log.info("MariaDB " + Distribution.VERSION + " runs in " + options.folder()));
        return database.map(EmbeddedDatabase::connection);
    }

    private static boolean isCommand(ConfigurableEnvironment environment) {
        return environment.getProperty("continuum.command", Boolean.class, false);
    }

    /** A command works on the database of the site that is running, and on one of its own only if none runs. */
    private Optional<Connection> forCommand(ConfigurableEnvironment environment, EmbeddedDatabaseOptions options) {
        var mayStart = environment.getProperty("continuum.embedded.start", Boolean.class, true);
        Supplier<Optional<Connection>> attempt =
                () -> EmbeddedDatabase.running(options).or(() -> mayStart ? start(options) : Optional.empty());
        var deadline = System.nanoTime() + START_OF_ANOTHER.toNanos();
        var found = attempt.get();
        while (found.isEmpty() && System.nanoTime() < deadline) {
            // A site holds the folder and does not answer yet, or is just stopping.
            ServerProcess.pause();
            found = attempt.get();
        }
        return found;
    }

    private record Awaiting(EmbeddedDatabase database) implements BeanPostProcessor {

        @Override
        public Object postProcessBeforeInitialization(Object bean, String name) {
            if (bean instanceof DataSource) {
                database.awaitAnswer();
            }
            return bean;
        }
    }

    private static EmbeddedDatabaseException inUse(Path data) {
        return new EmbeddedDatabaseException("Another Continuum runs on the data in " + data + ".",
                "Stop that one first, or give this one a folder (--data) and a port (--port) of its own.");
    }
}

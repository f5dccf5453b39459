package org.coresponderalliance.continuum.base.command;

import java.util.function.ToIntFunction;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;

/**
 * Starts the application for one command, quietly, and ends it before anything that waits for it to be ready: this is the
 * first of all runners.
 */
final class CommandRun implements ApplicationRunner, Ordered {

    private static final String[] SETTINGS = {
        "--continuum.command=true",
        "--logging.level.root=error",
        "--logging.level.org.coresponderalliance=warn",
        "--spring.main.log-startup-info=false",
        // Where a command opens the web server at all, it is on a port of its own.
        "--server.port=0",
        "--server.address=127.0.0.1",
        "--spring.datasource.hikari.maximum-pool-size=4",
        "--spring.datasource.hikari.minimum-idle=0",
        // What a command changes goes to the outbox, as always, and the site's event processor takes it from there.
        "--spring.jpa.properties.hibernate.search.coordination.event_processor.enabled=false",
        "--spring.modulith.events.republish-outstanding-events-on-restart=false",
    };

    private final CommandContext context = new CommandContext();
    private final ToIntFunction<ApplicationContext> command;
    private int exitCode;

    private CommandRun(ToIntFunction<ApplicationContext> command) {
        this.command = command;
    }

    /** Returns the command's exit code; 1 if the application cannot start, after it said why. */
    static int in(Class<?> application, ToIntFunction<ApplicationContext> command) {
        var run = new CommandRun(command);
        var spring = new SpringApplication(application);
        spring.setBannerMode(Banner.Mode.OFF);
        spring.setApplicationContextFactory(_ -> run.context);
        spring.addInitializers(context -> context.getBeanFactory().registerSingleton("commandRun", run));
        try {
            spring.run(SETTINGS).close();
            throw new IllegalStateException("the command did not run");
        } catch (AbandonedRunException _) {
            run.context.close();
            return run.exitCode;
        } catch (RuntimeException _) {
            return 1; // Spring Boot has said why
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        exitCode = command.applyAsInt(context);
        throw new AbandonedRunException(context);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}

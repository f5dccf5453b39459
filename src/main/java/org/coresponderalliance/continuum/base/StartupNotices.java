package org.coresponderalliance.continuum.base;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints on the terminal where the site is and what its modules want to be known, once it answers. */
@Component
class StartupNotices {

    private final Environment environment;
    private final ObjectProvider<StartupNotice> notices;

    StartupNotices(Environment environment, ObjectProvider<StartupNotice> notices) {
        this.environment = environment;
        this.notices = notices;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void print(ApplicationReadyEvent ready) {
        var port = environment.getProperty("local.server.port", "");
        if (port.isEmpty()) {
            return; // without a web server nobody can go anywhere
        }
        var lines = notices.orderedStream().map(StartupNotice::lines).flatMap(List::stream).toList();
        System.out.println();
        System.out.println("  Continuum answers on http://localhost:" + port + " after " + ready.getTimeTaken().toSeconds() + " s.");
        lines.forEach(line -> System.out.println("  " + line));
        System.out.println();
        System.out.flush();
    }
}

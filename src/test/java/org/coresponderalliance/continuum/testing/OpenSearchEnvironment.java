package org.coresponderalliance.continuum.testing;

import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.core.env.MapPropertySource;
import org.springframework.security.core.context.SecurityContextHolder;

/** Gives a context what every test has, the OpenSearch of this test run, and a database of its own: else both engines would share one outbox. */
final class OpenSearchEnvironment extends TestEnvironment {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        super.initialize(context);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("opensearch environment", Map.of(
                "continuum.search.opensearch.uris", OpenSearchNode.gate().uri(),
                "continuum.search.opensearch.prefix", "test")));
        keepSecurityContexts(context);
    }

    /** Who acts is known to all contexts of a JVM in one place. The context that answers requests in the tests is the other one. */
    private static void keepSecurityContexts(ConfigurableApplicationContext context) {
        var before = SecurityContextHolder.getContextHolderStrategy();
        context.addApplicationListener((ContextRefreshedEvent refreshed) -> SecurityContextHolder.setContextHolderStrategy(before));
    }

    @Override
    TestDatabase database() {
        return Once.DATABASE;
    }

    private static final class Once {

        static final TestDatabase DATABASE = startDatabase("test-database-opensearch");
    }
}

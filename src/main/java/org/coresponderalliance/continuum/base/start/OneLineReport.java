package org.coresponderalliance.continuum.base.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.support.SpringFactoriesLoader;

/**
 * Prints why the site cannot start in one line, where one of our own analyzers knows it. All else is Spring Boot's to tell,
 * which takes a page for it.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class OneLineReport implements SpringBootExceptionReporter {

    private static final String OURS = "org.coresponderalliance.";

    /** Spring Boot passes the context, which is not needed here and missing before there is one. */
    OneLineReport(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        // Some of Spring Boot's analyzers want a bean factory; those are not asked.
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, (_, _, _) -> {}).stream()
                .filter(analyzer -> analyzer.getClass().getName().startsWith(OURS))
                .map(analyzer -> analyzer.analyze(failure))
                .filter(analysis -> analysis != null)
                .findFirst().map(OneLineReport::print).isPresent();
    }

    private static FailureAnalysis print(FailureAnalysis analysis) {
        System.err.println("continuum: " + analysis.getDescription() + " " + analysis.getAction());
        return analysis;
    }
}

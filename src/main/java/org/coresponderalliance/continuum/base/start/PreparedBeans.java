package org.coresponderalliance.continuum.base.start;

import org.springframework.aot.AotDetector;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.SpringProperties;
import org.springframework.util.ClassUtils;

/**
 * What the build of the jar has found out about the beans (Spring's ahead-of-time processing), so that a start need not: it
 * saves a quarter of what a start takes from the processor. What decides whether there is a bean is therefore decided by the
 * build; settings decide at the start what beans do.
 */
public final class PreparedBeans {

    private static final String MADE_BY_THE_BUILD = "__ApplicationContextInitializer";

    private PreparedBeans() {
    }

    /** Uses it, where it was made; not so in a development environment or a test, which find their beans by themselves. */
    public static void use(Class<?> application) {
        if (!Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING) && ClassUtils.isPresent(application.getName() + MADE_BY_THE_BUILD, application.getClassLoader())) {
            SpringProperties.setFlag(AotDetector.AOT_ENABLED);
        }
    }
}

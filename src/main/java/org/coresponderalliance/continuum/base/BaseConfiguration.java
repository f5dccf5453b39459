package org.coresponderalliance.continuum.base;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * Time, for everyone: injected, so that tests can say what time it is. And the order of transactions among what is done around a
 * method: outside of the register of events (whose order is the highest and ten), so that what a listener did and that it did it
 * are one transaction. Asynchronous and repeated calls are around that in any case.
 */
@Configuration
@EnableTransactionManagement(proxyTargetClass = true, order = Ordered.HIGHEST_PRECEDENCE + 5)
class BaseConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}

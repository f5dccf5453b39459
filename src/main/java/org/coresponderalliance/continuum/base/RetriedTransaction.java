package org.coresponderalliance.continuum.base;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.transaction.annotation.Transactional;

/**
 * A transaction that is done again, up to four times, where it lost a race with another one: see {@link LostRace}. For
 * service methods that write what several people write to at once.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Transactional
@Retryable(predicate = LostRace.class, maxRetries = 4, delay = 15, jitter = 15, multiplier = 2, maxDelay = 200)
public @interface RetriedTransaction {}

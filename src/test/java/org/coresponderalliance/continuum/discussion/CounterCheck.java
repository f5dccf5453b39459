package org.coresponderalliance.continuum.discussion;

import org.springframework.context.ApplicationContext;

/** Lets tests of other modules prove the counters. */
public final class CounterCheck {

    private CounterCheck() {}

    /** @return how many discussions and posts had a wrong counter; they are right afterwards */
    public static int wrong(ApplicationContext context) {
        return context.getBean(CounterProof.class).prove();
    }
}

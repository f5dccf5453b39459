package org.coresponderalliance.continuum.library;

import org.springframework.context.ApplicationContext;

/** Lets the hour strike at which the library looks for articles that are due for review, for tests of modules above it. */
public final class DueReviews {

    private DueReviews() {}

    public static void mark(ApplicationContext context) {
        context.getBean(ReviewDates.class).markDue();
    }
}

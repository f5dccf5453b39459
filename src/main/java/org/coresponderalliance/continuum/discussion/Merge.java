package org.coresponderalliance.continuum.discussion;

import java.time.Instant;

/**
 * That a discussion stands in another one.
 *
 * @param first number of its opening post there
 * @param last  number of its last post there
 */
record Merge(long id, long from, long into, int first, int last, Instant at) {

    /** What is added to the number that a post had. */
    int offset() {
        return first - 1;
    }
}

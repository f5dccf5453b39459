package org.coresponderalliance.continuum.bench.load;

/** Somebody who does the same thing again and again. Used by one thread. */
@FunctionalInterface
public interface User extends AutoCloseable {

    /** Does it once; this is what is timed. @throws Exception where it did not go as it should, which counts as an error */
    void act() throws Exception;

    /** What has to be done before the next time, such as closing what was opened: it costs the site, but nobody waits for it. */
    default void tidy() throws Exception {}

    @Override
    default void close() throws Exception {}
}

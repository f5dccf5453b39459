package org.coresponderalliance.continuum.bench.load;

/** Something that people do, of which there can be any number. */
@FunctionalInterface
public interface Scenario {

    /** Makes ready one of those who will do it, such as by signing in. @param number from 0 */
    User user(int number) throws Exception;

    /** Waits for what goes on at the site after the last answer, such as indexing, so that its cost is counted. */
    default void settle() throws Exception {}
}

package org.coresponderalliance.continuum.bench.run;

import java.time.Duration;

/**
 * How long things are measured.
 *
 * @param warming before the first users of each thing begin. After 6 s nearly half of the processor was still the JVM's
 *                compilers', which says something of the first minute of a site and nothing of its days; s, which is to end
 *                within 5 minutes, takes less and shows more of them
 * @param length  of each round
 * @param rounds  of each number of users
 * @param pages   how many are open for the heap
 * @param starts  of the site with the AOT cache; half as many, and at least one, without
 * @param paints  of each page in a browser
 */
record Settings(Duration warming, Duration length, int rounds, int pages, int starts, int paints) {

    /** The site takes this many requests with a token in a minute; a setting of the product, otherwise 600. */
    static final int API_REQUESTS = 1_000_000_000;
    /** The largest heap of the site. */
    static final String HEAP = "-Xmx1536m";

    static Settings of(String size) {
        return switch (size) {
            case "s" -> new Settings(Duration.ofMillis(1000), Duration.ofMillis(200), 3, 100, 1, 2);
            case "m", "l" -> new Settings(Duration.ofSeconds(20), Duration.ofSeconds(3), 3, 2_000, 3, 5);
            default -> new Settings(Duration.ofSeconds(2), Duration.ofSeconds(1), 3, 200, 3, 5);
        };
    }

    /** As asked for; what is 0 stays as it is. */
    Settings with(int rounds, double seconds, double warming, int pages) {
        return new Settings(warming > 0 ? duration(warming) : this.warming, seconds > 0 ? duration(seconds) : length, rounds > 0 ? rounds : this.rounds,
                pages > 0 ? pages : this.pages, starts, paints);
    }

    private static Duration duration(double seconds) {
        return Duration.ofMillis((long) (seconds * 1_000));
    }
}

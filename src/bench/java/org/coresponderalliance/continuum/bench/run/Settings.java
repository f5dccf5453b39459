package org.coresponderalliance.continuum.bench.run;

import java.time.Duration;

/**
 * How long things are measured.
 *
 * @param warming before the first users of each thing begin
 * @param length  of each round
 * @param rounds  of each number of users
 * @param pages   how many are open for the heap
 * @param starts  of the site
 */
record Settings(Duration warming, Duration length, int rounds, int pages, int starts) {

    /** The site takes this many requests with a token in a minute; a setting of the product, otherwise 600. */
    static final int API_REQUESTS = 1_000_000_000;
    /** The largest heap of the site. */
    static final String HEAP = "-Xmx1536m";

    static Settings of(String size) {
        return switch (size) {
            case "s" -> new Settings(Duration.ofMillis(1_000), Duration.ofMillis(500), 3, 200, 3);
            case "m" -> new Settings(Duration.ofSeconds(6), Duration.ofSeconds(3), 5, 2_000, 5);
            case "l" -> new Settings(Duration.ofSeconds(10), Duration.ofSeconds(5), 5, 2_000, 5);
            default -> new Settings(Duration.ofSeconds(2), Duration.ofSeconds(1), 3, 200, 3);
        };
    }

    Settings with(int rounds, double seconds) {
        return new Settings(warming, seconds > 0 ? Duration.ofMillis((long) (seconds * 1_000)) : length, rounds > 0 ? rounds : this.rounds, pages, starts);
    }
}

package org.coresponderalliance.continuum.bench.guard;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Shares by a key, such as the type of a label. */
final class Tally {

    private static final int DRAWS = 2_000;

    private final Map<String, Share> shares = new TreeMap<>();

    void add(String key, boolean hit) {
        shares.merge(key, new Share(hit ? 1 : 0, 1), (one, two) -> new Share(one.hits() + two.hits(), one.of() + two.of()));
    }

    Map<String, Share> shares() {
        return shares;
    }

    Share of(String key) {
        return shares.getOrDefault(key, new Share(0, 0));
    }

    /**
     * The interval of the total with 95 % confidence when its keys, and not its cases, are independent of each other: by drawing
     * as many keys anew (percentiles of a cluster bootstrap, B. Efron and R. J. Tibshirani, "An Introduction to the Bootstrap",
     * 1993, chapter 13), the same way each time.
     */
    double[] intervalByKeys() {
        if (shares.isEmpty()) {
            return new double[] {Double.NaN, Double.NaN};
        }
        var random = new Random(1);
        var keys = List.copyOf(shares.values());
        var values = new double[DRAWS];
        for (var draw = 0; draw < DRAWS; draw++) {
            var drawn = random.ints(keys.size(), 0, keys.size()).mapToObj(keys::get).toList();
            values[draw] = (double) drawn.stream().mapToLong(Share::hits).sum() / drawn.stream().mapToLong(Share::of).sum();
        }
        Arrays.sort(values);
        return new double[] {values[(int) (DRAWS * .025)], values[(int) (DRAWS * .975) - 1]};
    }

    Share total() {
        return new Share(shares.values().stream().mapToLong(Share::hits).sum(), shares.values().stream().mapToLong(Share::of).sum());
    }
}

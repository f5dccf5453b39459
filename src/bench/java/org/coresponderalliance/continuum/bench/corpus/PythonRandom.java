package org.coresponderalliance.continuum.bench.corpus;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/**
 * Python's {@code random.Random}, number for number: the Mersenne Twister MT19937 of Matsumoto and Nishimura (2002) with
 * their {@code init_by_array}, and the methods of CPython's {@code Lib/random.py} that the corpus needs, in the order in
 * which they draw. Not for several threads.
 */
final class PythonRandom {

    private static final int N = 624;
    private static final int M = 397;

    private final int[] state = new int[N];
    private int next = N;
    private double keptGauss = Double.NaN;

    /** @param seed not negative, below 2^31 */
    PythonRandom(int seed) {
        state[0] = 19_650_218;
        for (int i = 1; i < N; i++) {
            state[i] = 1_812_433_253 * (state[i - 1] ^ state[i - 1] >>> 30) + i;
        }
        int i = 1;
        for (int k = 0; k < N; k++) {
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1_664_525) + seed;
            i = following(i);
        }
        for (int k = 0; k < N - 1; k++) {
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1_566_083_941) - i;
            i = following(i);
        }
        state[0] = Integer.MIN_VALUE;
    }

    private int following(int i) {
        if (i + 1 < N) {
            return i + 1;
        }
        state[0] = state[N - 1];
        return 1;
    }

    private int bits32() {
        if (next == N) {
            twist();
        }
        var y = state[next++];
        y ^= y >>> 11;
        y ^= y << 7 & 0x9d2c5680;
        y ^= y << 15 & 0xefc60000;
        return y ^ y >>> 18;
    }

    private void twist() {
        for (int i = 0; i < N; i++) {
            var y = state[i] & 0x80000000 | state[(i + 1) % N] & 0x7fffffff;
            state[i] = state[(i + M) % N] ^ y >>> 1 ^ ((y & 1) == 0 ? 0 : 0x9908b0df);
        }
        next = 0;
    }

    /** From 0 up to, but not, 1. */
    double random() {
        var high = bits32() >>> 5;
        var low = bits32() >>> 6;
        return (high * 67_108_864.0 + low) / 9_007_199_254_740_992.0;
    }

    /** From 0 up to, but not, the bound. */
    int below(int bound) {
        var bits = Integer.SIZE - Integer.numberOfLeadingZeros(bound);
        int drawn;
        do {
            drawn = bits32() >>> Integer.SIZE - bits;
        } while (drawn >= bound);
        return drawn;
    }

    int between(int first, int last) {
        return first + below(last - first + 1);
    }

    double uniform(double from, double to) {
        return from + (to - from) * random();
    }

    double gauss(double mean, double deviation) {
        var z = keptGauss;
        keptGauss = Double.NaN;
        if (Double.isNaN(z)) {
            var angle = random() * 2 * Math.PI;
            var radius = Math.sqrt(-2.0 * Math.log(1.0 - random()));
            z = Math.cos(angle) * radius;
            keptGauss = Math.sin(angle) * radius;
        }
        return mean + z * deviation;
    }

    double exponential(double lambda) {
        return -Math.log(1.0 - random()) / lambda;
    }

    <T> T choice(List<T> all) {
        return all.get(below(all.size()));
    }

    /** An index, each as likely as its weight. */
    int weighted(double[] cumulated) {
        var sought = random() * cumulated[cumulated.length - 1];
        int low = 0;
        int high = cumulated.length - 1;
        while (low < high) {
            var middle = low + high >>> 1;
            if (sought < cumulated[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** So many different indexes below the bound, in the order in which they were drawn. */
    int[] sample(int bound, int count) {
        var most = 21 + (count > 5 ? (int) Math.pow(4, Math.ceil(Math.log(count * 3) / Math.log(4))) : 0);
        return bound <= most ? fromPool(bound, count) : distinct(bound, count);
    }

    <T> List<T> sample(List<T> all, int count) {
        return Arrays.stream(sample(all.size(), count)).mapToObj(all::get).toList();
    }

    private int[] fromPool(int bound, int count) {
        var pool = new int[bound];
        Arrays.setAll(pool, i -> i);
        var drawn = new int[count];
        for (int i = 0; i < count; i++) {
            var at = below(bound - i);
            drawn[i] = pool[at];
            pool[at] = pool[bound - i - 1];
        }
        return drawn;
    }

    private int[] distinct(int bound, int count) {
        var seen = new HashSet<Integer>();
        var drawn = new int[count];
        for (int i = 0; i < count; i++) {
            do {
                drawn[i] = below(bound);
            } while (!seen.add(drawn[i]));
        }
        return drawn;
    }

    <T> void shuffle(List<T> all) {
        for (int i = all.size() - 1; i > 0; i--) {
            var j = below(i + 1);
            var kept = all.get(i);
            all.set(i, all.get(j));
            all.set(j, kept);
        }
    }
}

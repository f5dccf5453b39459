package org.coresponderalliance.continuum.bench.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Who wrote when in which discussion, before anything is said. Held in memory as a whole, some 60 bytes for each post. */
final class Skeleton {

    static final int FROM = 1_600_000_000;
    static final int TO = 1_760_000_000;

    /** @param id from 1 @param category from 1 @param at seconds since 1970 */
    record Topic(int id, int category, int user, List<String> theme, double at) {}

    /** @param sequence within its topic, from 0 */
    record Entry(double at, int topic, int user, int sequence) implements Comparable<Entry> {

        @Override
        public int compareTo(Entry other) {
            var byTime = Double.compare(at, other.at);
            return byTime != 0 ? byTime : topic != other.topic ? Integer.compare(topic, other.topic)
                    : user != other.user ? Integer.compare(user, other.user) : Integer.compare(sequence, other.sequence);
        }
    }

    private final PythonRandom random;
    private final List<List<String>> themes;
    private final double[] writers;
    private final double[] busy;
    private final Topic[] topics;
    private final Entry[] posts;
    private final int[] counts;

    Skeleton(CorpusSize size, List<List<String>> themes, PythonRandom random) {
        this.random = random;
        this.themes = themes;
        writers = Vocabulary.zipf(size.users(), .8, 10);
        busy = Vocabulary.zipf(size.categories(), .7, 3);
        var starts = IntStream.range(0, size.topics()).mapToDouble(i -> random.uniform(FROM, TO)).sorted().toArray();
        counts = lengths(size);
        topics = new Topic[size.topics()];
        posts = new Entry[size.posts()];
        int written = 0;
        for (int i = 0; i < topics.length; i++) {
            topics[i] = topic(i + 1, starts[i]);
            written = fill(topics[i], counts[i], written);
        }
        Arrays.sort(posts);
    }

    /** How many posts each topic has: most a few, some hundreds. */
    private int[] lengths(CorpusSize size) {
        var weights = new double[size.topics()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += Math.min(600.0, Math.exp(random.gauss(0, 1.35)));
            weights[i] = sum;
        }
        var lengths = new int[size.topics()];
        Arrays.fill(lengths, 1);
        for (int i = size.topics(); i < size.posts(); i++) {
            lengths[firstNotBelow(weights, random.random() * sum)]++;
        }
        return lengths;
    }

    private static int firstNotBelow(double[] sums, double sought) {
        var found = Arrays.binarySearch(sums, sought);
        return found < 0 ? -found - 1 : found;
    }

    private Topic topic(int id, double at) {
        var category = category();
        var theme = theme(category);
        return new Topic(id, category, user(), theme, at);
    }

    /** A category, the first ones more often. */
    int category() {
        return random.weighted(busy) + 1;
    }

    List<String> theme(int category) {
        return random.sample(themes.get(category - 1), 8);
    }

    private int user() {
        return random.weighted(writers) + 1;
    }

    private int fill(Topic topic, int count, int from) {
        double at = topic.at();
        posts[from] = new Entry(at, topic.id(), topic.user(), 0);
        var gap = Math.exp(random.gauss(9.5, 1.6));
        for (int sequence = 1; sequence < count; sequence++) {
            at += random.exponential(1 / gap);
            posts[from + sequence] = new Entry(at, topic.id(), user(), sequence);
        }
        return from + count;
    }

    List<Topic> topics() {
        return Arrays.asList(topics);
    }

    /** In the order in which they were written. */
    List<Entry> posts() {
        return Arrays.asList(posts);
    }

    int count(int topic) {
        return counts[topic - 1];
    }
}

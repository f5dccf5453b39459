package org.coresponderalliance.continuum.bench.corpus;

/** How large an archive is. The named sizes are those of the benchmark. */
public record CorpusSize(int posts, int topics, int articles, int users, int categories) {

    public static final CorpusSize S = of(10_000, 200);
    public static final CorpusSize M = of(100_000, 1_000);
    public static final CorpusSize L = of(1_000_000, 5_000);

    /** @param name {@code s}, {@code m} or {@code l} */
    public static CorpusSize named(String name) {
        return switch (name) {
            case "s" -> S;
            case "m" -> M;
            case "l" -> L;
            default -> throw new IllegalArgumentException("The sizes are s, m and l, not " + name);
        };
    }

    private static CorpusSize of(int posts, int articles) {
        return new CorpusSize(posts, posts / 13, articles, 2_000, 40);
    }
}

package org.coresponderalliance.continuum.bench.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * 200 searches, the same for a corpus of any size: 60 for a common word, 60 for a rare one, 60 for two words of one
 * category's theme, which do occur together, and 20 for a common with a rare one.
 */
public final class Queries {

    private static final int COMMON_FROM = 160;
    private static final int COMMON_TO = 1_500;
    private static final int RARE_FROM = 12_000;
    private static final int RARE_TO = 45_000;

    public enum Kind { COMMON, RARE, TWO, MIXED }

    public record Query(Kind kind, String words) {}

    private Queries() {}

    public static List<Query> all() {
        var vocabulary = new Vocabulary();
        var words = vocabulary.words();
        var themes = vocabulary.themes(40);
        var random = new PythonRandom(Vocabulary.SEED + 99);
        var all = new ArrayList<Query>();
        random.sample(words.subList(COMMON_FROM, COMMON_TO), 60).forEach(word -> all.add(new Query(Kind.COMMON, word)));
        random.sample(words.subList(RARE_FROM, RARE_TO), 60).forEach(word -> all.add(new Query(Kind.RARE, word)));
        Stream.generate(() -> random.sample(themes.get(random.below(40)), 2)).limit(60)
                .forEach(two -> all.add(new Query(Kind.TWO, String.join(" ", two))));
        for (int i = 0; i < 20; i++) {
            var common = words.get(COMMON_FROM + random.below(COMMON_TO - COMMON_FROM));
            all.add(new Query(Kind.MIXED, common + " " + words.get(RARE_FROM + random.below(RARE_TO - RARE_FROM))));
        }
        random.shuffle(all);
        return List.copyOf(all);
    }
}

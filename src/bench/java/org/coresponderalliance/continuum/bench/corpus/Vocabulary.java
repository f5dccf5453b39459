package org.coresponderalliance.continuum.bench.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** The 50,000 invented words of every corpus, the most frequent first: English function words, then pronounceable ones. */
final class Vocabulary {

    static final int SEED = 20_260_823;
    private static final int SIZE = 50_000;

    private static final List<String> FREQUENT = split("""
            the of and to a in is that it for was on with as be by at this from are or an have not
            but had his they which one you were all her she there would their we him been has when who
            will no more if out so said what up its about into than them can only other time new some
            could these two may first then do any like my now over such our man me even most made after
            also did many off before must well back through years where much your way down should because
            long each just those people how too little state good very make world still see own work men
            day get here old between both life being under three never know same last another while us
            might great go come since against right came take used himself few house use during without
            again place around however home small found""");
    private static final List<String> ONSETS = split("""
            b br c ch cl cr d dr f fl fr g gl gr h j k kl l m n p pl pr qu r s sc sh sk sl sm sn sp st str
            t th tr v w wh z""");
    private static final List<String> VOWELS = split("a e i o u ai ea ee ia io oa oo ou");
    private static final List<String> ENDS = padded(3, split("b ck d ft g l ll m mp n nd ng nt p r rd rk rm rt s ss st t th x"));
    private static final List<String> SUFFIXES = padded(5, split("s ing ed er ly tion ment able ness"));

    private final List<String> words;

    Vocabulary() {
        var random = new PythonRandom(SEED);
        var all = new ArrayList<>(FREQUENT);
        var seen = new HashSet<>(FREQUENT);
        while (all.size() < SIZE) {
            var word = invented(random);
            if (word.length() >= 3 && word.length() <= 14 && seen.add(word)) {
                all.add(word);
            }
        }
        words = List.copyOf(all);
    }

    private static String invented(PythonRandom random) {
        var syllables = random.random() < .15 ? 1 : random.random() < .65 ? 2 : 3;
        var word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(random.choice(ONSETS)).append(random.choice(VOWELS));
            if (i == syllables - 1) {
                word.append(random.choice(ENDS));
            }
        }
        return word.append(random.choice(SUFFIXES)).toString();
    }

    List<String> words() {
        return words;
    }

    /** 300 words of middling frequency for each category; a discussion uses eight of them. */
    List<List<String>> themes(int categories) {
        var random = new PythonRandom(SEED + 1);
        return IntStream.range(0, categories).mapToObj(c -> theme(random)).toList();
    }

    private List<String> theme(PythonRandom random) {
        return random.sample(words.subList(400, 30_000), 300);
    }

    /** Weights by rank as natural languages have them (Zipf-Mandelbrot), summed up. */
    static double[] zipf(int size, double exponent, double offset) {
        var sums = new double[size];
        double sum = 0;
        for (int rank = 1; rank <= size; rank++) {
            sum += 1.0 / Math.pow(rank + offset, exponent);
            sums[rank - 1] = sum;
        }
        return sums;
    }

    private static List<String> split(String words) {
        return List.of(words.split("\\s+"));
    }

    private static List<String> padded(int empty, List<String> words) {
        var all = new ArrayList<String>();
        for (int i = 0; i < empty; i++) {
            all.add("");
        }
        all.addAll(words);
        return List.copyOf(all);
    }
}

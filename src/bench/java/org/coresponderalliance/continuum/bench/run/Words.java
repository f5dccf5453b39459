package org.coresponderalliance.continuum.bench.run;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.bench.corpus.Queries;

/** What people look for and write. */
public record Words(List<String> queries) {

    private static final int TYPED = 4;

    public static Words of(String size) {
        return size.equals("sample") ? ofSample() : new Words(Queries.all().stream().map(Queries.Query::words).toList());
    }

    /** For the sample community, which speaks English. */
    private static Words ofSample() {
        return new Words(List.of("clinician", "co-response", "night shift", "privacy", "dispatch", "detox", "consent", "training", "follow-up",
                "body armor", "supervision", "grant", "warm handoff", "\"peer support\"", "wellness", "radio", "transport", "youth", "evaluation", "988"));
    }

    public String query() {
        return GuestScenarios.any(queries);
    }

    /** The first letters of one of the longer words of a title, in which nothing is mistyped. */
    public String beginning(String title) {
        var longer = Stream.of(title.split("[^\\p{L}]+")).filter(word -> word.length() > TYPED).toList();
        var word = longer.isEmpty() ? title : GuestScenarios.any(longer);
        return word.substring(0, Math.min(TYPED, word.length()));
    }

    /** So many words that mean nothing together, without numbers and capitals: nothing that could be somebody's. */
    public String sentence(int length) {
        var words = queries.stream().flatMap(query -> Stream.of(query.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))).filter(word -> !word.isEmpty()).toList();
        return ThreadLocalRandom.current().ints(length, 0, words.size()).mapToObj(words::get).collect(Collectors.joining(" "));
    }
}

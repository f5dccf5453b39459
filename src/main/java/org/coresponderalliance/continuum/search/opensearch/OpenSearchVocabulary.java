package org.coresponderalliance.continuum.search.opensearch;

import static org.coresponderalliance.continuum.search.opensearch.Json.in;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.coresponderalliance.continuum.search.query.Vocabulary;
import org.coresponderalliance.continuum.search.words.Analysis;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;

/** Asks OpenSearch in how many texts words stand; for similar ones it looks into its dictionaries as Lucene does. */
final class OpenSearchVocabulary implements Vocabulary {

    private static final String NAME = "words";
    /** Words of a text that are asked for; those beyond are seldom in it. */
    private static final int MOST_ASKED = 400;

    /** No word is written so: stands for every text. */
    private static final String ALL = " ";

    private final Asking index;

    OpenSearchVocabulary(Asking index) {
        this.index = index;
    }

    @Override
    public List<String> similar(String word, int most) {
        var term = new JsonObject();
        term.addProperty("field", Fields.WORDS);
        term.addProperty("suggest_mode", "always");
        term.addProperty("size", most);
        var suggest = new JsonObject();
        suggest.addProperty("text", word);
        suggest.add("term", term);
        var response = ask(body -> body.add("suggest", in(NAME, suggest)));
        return response.getAsJsonObject("suggest").getAsJsonArray(NAME).asList().stream().flatMap(one -> one.getAsJsonObject().getAsJsonArray("options").asList().stream())
                .map(option -> option.getAsJsonObject().get("text").getAsString()).filter(suggested -> !suggested.equals(word)).distinct().limit(most).toList();
    }

    @Override
    public List<List<String>> cut(String word, int shortest, int most) {
        var pairs = IntStream.rangeClosed(shortest, word.length() - shortest).mapToObj(at -> List.of(word.substring(0, at), word.substring(at))).toList();
        var known = texts(Fields.WORDS, pairs.stream().flatMap(List::stream).distinct().toList());
        return pairs.stream().filter(pair -> pair.stream().allMatch(known::containsKey))
                .sorted(Comparator.comparingLong((List<String> pair) -> Math.max(known.get(pair.getFirst()), known.get(pair.getLast()))).reversed()).limit(most).toList();
    }

    /** Weighed as Lucene does it: how often a word stands in the text, times how rare it is. */
    @Override
    public List<List<String>> telling(List<String> texts, Telling wanted) {
        var often = texts.stream().map(text -> often(text, wanted)).toList();
        var rareness = texts(Fields.BODY, Stream.concat(Stream.of(ALL), often.stream().flatMap(words -> words.keySet().stream()).distinct()).toList());
        return often.stream().map(words -> telling(words, rareness, wanted)).toList();
    }

    /** The most frequent words of a text, and how often they are in it. */
    private static Map<String, Long> often(String text, Telling wanted) {
        var all = Analysis.terms(text).stream().map(Analysis.Term::text).filter(word -> word.length() >= wanted.shortest())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        return all.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_ASKED).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<String> telling(Map<String, Long> often, Map<String, Long> texts, Telling wanted) {
        var all = texts.getOrDefault(ALL, 0L);
        var weights = new HashMap<String, Double>();
        often.keySet().stream().filter(word -> texts.getOrDefault(word, 0L) >= wanted.fewestTexts())
                .forEach(word -> weights.put(word, often.get(word) * (1 + Math.log((all + 1.0) / (texts.get(word) + 1)))));
        return weights.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(wanted.most()).map(Map.Entry::getKey).toList();
    }

    /** In how many texts each of these words stands, as it is in the index; without those that stand in none. */
    private Map<String, Long> texts(String field, List<String> words) {
        if (words.isEmpty()) {
            return Map.of();
        }
        var queries = words.stream().map(word -> word.equals(ALL) ? in("match_all", new JsonObject()) : in("term", in(field, new JsonPrimitive(word)))).toList();
        var counts = Texts.counts(ask(body -> Texts.count(body, queries)));
        return IntStream.range(0, words.size()).filter(i -> counts.get(i) > 0).boxed().collect(Collectors.toMap(words::get, counts::get));
    }

    private JsonObject ask(Consumer<JsonObject> question) {
        return index.ask(session -> session.search(Object.class).extension(ElasticsearchExtension.get()).where(f -> f.matchAll())
                .requestTransformer(asked -> question.accept(asked.body())).failAfter(Asking.PATIENCE, TimeUnit.SECONDS).fetch(0).responseBody());
    }
}

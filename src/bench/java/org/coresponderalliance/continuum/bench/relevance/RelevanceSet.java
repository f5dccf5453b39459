package org.coresponderalliance.continuum.bench.relevance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The documents and the queries, read from the resources; their form is told at the head of the files. */
final class RelevanceSet {

    private static final int FILES = 6;

    private final List<Document> documents = new ArrayList<>();
    private final List<Query> queries = new ArrayList<>();
    private final Map<String, String> keys = new LinkedHashMap<>();

    private RelevanceSet() {}

    /** @throws IllegalArgumentException for a grade of a document that there is not, or a title that two documents have */
    static RelevanceSet read() {
        var set = new RelevanceSet();
        for (int file = 1; file <= FILES; file++) {
            set.readDocuments(lines("/relevance/discussions-" + file + ".txt"));
        }
        set.documents.forEach(document -> set.title(document.title(), document.key()));
        SampleTitles.read().forEach((key, title) -> set.title(title, key));
        set.readQueries(lines("/relevance/queries.txt"), Half.TUNE, Half.HELD);
        set.readQueries(lines("/relevance/queries-2.txt"), Half.TUNE_2, Half.CHECK_2);
        return set;
    }

    List<Document> documents() {
        return documents;
    }

    List<Query> queries(Half half) {
        return queries.stream().filter(query -> query.half() == half).toList();
    }

    /** The key of the document with this title; the title itself for what is not graded. */
    String key(String title) {
        return keys.getOrDefault(title, title);
    }

    private void title(String title, String key) {
        if (keys.put(title, key) != null) {
            throw new IllegalArgumentException("Two documents have the title " + title);
        }
    }

    private void readDocuments(List<String> lines) {
        String[] cluster = {};
        int number = 0;
        for (var line : lines) {
            var rest = line.substring(Math.min(line.length(), 2));
            switch (line.charAt(0)) {
                case '=' -> {
                    cluster = rest.strip().split(" ");
                    number = 0;
                }
                case 'D', 'L' -> documents.add(new Document(cluster[0] + "." + ++number, cluster[1], cluster[2], line.charAt(0) == 'L', rest, "", List.of()));
                case 'Q', 'S' -> changeLast(last -> new Document(last.key(), last.category(), last.topic(), last.article(), last.title(), rest, List.of()));
                case 'A', 'R', 'B' -> changeLast(last -> {
                    var answers = new ArrayList<>(last.answers());
                    answers.add(rest);
                    return new Document(last.key(), last.category(), last.topic(), last.article(), last.title(), last.text(), answers);
                });
                default -> throw new IllegalArgumentException("Not understood: " + line);
            }
        }
    }

    private void changeLast(java.util.function.UnaryOperator<Document> change) {
        documents.add(change.apply(documents.removeLast()));
    }

    private void readQueries(List<String> lines, Half first, Half other) {
        var seen = new HashMap<String, Integer>();
        for (var line : lines) {
            var parts = line.split("\\|");
            var kind = parts[0].strip();
            var half = seen.merge(kind, 1, Integer::sum) % 2 == 1 ? first : other;
            queries.add(new Query(kind, parts[1].strip(), half, grades(parts[2])));
        }
    }

    /** A document that is named itself has that grade, whatever a whole cluster has; of two whole clusters the first counts. */
    private Map<String, Integer> grades(String text) {
        var named = new LinkedHashMap<String, Integer>();
        var clusters = new LinkedHashMap<String, Integer>();
        for (var grade : text.split(";")) {
            var value = Integer.parseInt(grade.substring(0, grade.indexOf(':')).strip());
            for (var key : grade.substring(grade.indexOf(':') + 1).strip().split("\\s+")) {
                if (key.endsWith(".*")) {
                    clusters.putIfAbsent(key.substring(0, key.length() - 1), value);
                } else if (keys.containsValue(key)) {
                    named.putIfAbsent(key, value);
                } else {
                    throw new IllegalArgumentException("There is no document " + key);
                }
            }
        }
        clusters.forEach((cluster, value) -> documents.stream().map(Document::key).filter(key -> key.startsWith(cluster))
                .forEach(key -> named.putIfAbsent(key, value)));
        return named;
    }

    private static List<String> lines(String resource) {
        try (var stream = RelevanceSet.class.getResourceAsStream(resource)) {
            return new String(java.util.Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

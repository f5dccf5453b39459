package org.coresponderalliance.continuum.search.opensearch;

import com.google.gson.JsonObject;
import java.text.BreakIterator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.PermissionFilter;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.coresponderalliance.continuum.search.mapping.HighlightMarks;
import org.coresponderalliance.continuum.search.query.IndexQuery.FoundHit;
import org.coresponderalliance.continuum.search.query.ParsedQuery;
import org.coresponderalliance.continuum.search.query.TextPredicate;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;

/** Marks in the hits that are shown what a query asked for, in whole sentences. */
final class PassageMarks {

    private static final int MOST_PASSAGES = 2;
    /** Some of the best may lie in the title that stands behind a body, and are none of it. */
    private static final int SPARE = 2;

    private final Asking index;

    PassageMarks(Asking index) {
        this.index = index;
    }

    private record Marked(FoundHit hit, List<String> titles, List<String> passages) {}

    /** The hits with their texts marked, in the same order. */
    List<FoundHit> marked(List<FoundHit> hits, ParsedQuery query, Viewer viewer) {
        if (hits.isEmpty()) {
            return List.of();
        }
        var marked = index.ask(session -> session.search(Object.class).extension(ElasticsearchExtension.get())
                .select(p -> p.composite().from(OpenSearchIndexQuery.reference(p),
                                p.composite().from(p.highlight(Fields.TITLE), p.highlight(Fields.BODY)).asList(),
                                p.field(Fields.BODY, String.class).list())
                        .as((hit, texts, body) -> marked(hit, texts, body.isEmpty() ? "" : body.getFirst())))
                .where(f -> {
                    var these = f.bool().filter(PermissionFilter.visible(f, viewer)).filter(any(f, hits));
                    return query.text().isEmpty() ? these : these.should(TextPredicate.marks(f, query));
                })
                .highlighter(h -> h.unified().tag(String.valueOf(HighlightMarks.OPEN), String.valueOf(HighlightMarks.CLOSE))
                        .numberOfFragments(MOST_PASSAGES + SPARE).orderByScore(true))
                .requestTransformer(asked -> wholeSentences(asked.body()))
                .failAfter(Asking.PATIENCE, TimeUnit.SECONDS)
                .fetchHits(hits.size()));
        Map<FoundHit, Marked> texts = marked.stream().collect(Collectors.toMap(Marked::hit, Function.identity(), (first, second) -> first));
        return hits.stream().map(hit -> with(hit, texts.get(FoundHit.of(hit.kind(), hit.ref())))).toList();
    }

    /** What went since it was found is shown without texts, if at all: the database is asked before. */
    private static FoundHit with(FoundHit hit, @Nullable Marked marked) {
        return marked == null ? hit : new FoundHit(hit.kind(), hit.ref(), marked.titles(), marked.passages(), hit.more());
    }

    private static SearchPredicate any(SearchPredicateFactory f, List<FoundHit> hits) {
        var any = f.bool();
        hits.forEach(hit -> any.should(f.bool().filter(f.match().field(Fields.KIND).matching(hit.kind().name())).filter(f.match().field(Fields.REF).matching(hit.ref()))));
        return any.minimumShouldMatchNumber(1).toPredicate();
    }

    private static void wholeSentences(JsonObject body) {
        body.getAsJsonObject("highlight").addProperty("fragment_size", 0);
    }

    @SuppressWarnings("unchecked")
    private static Marked marked(FoundHit hit, List<?> texts, String body) {
        var passages = ((List<String>) texts.getLast()).stream().filter(passage -> body.contains(HighlightMarks.plain(passage))).limit(MOST_PASSAGES)
                .sorted(Comparator.comparingInt(passage -> body.indexOf(HighlightMarks.plain(passage)))).map(String::strip).toList();
        return new Marked(hit, (List<String>) texts.getFirst(), passages.isEmpty() ? beginning(body) : passages);
    }

    private static List<String> beginning(String body) {
        var sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(body);
        var end = sentences.next();
        return end == BreakIterator.DONE ? List.of() : List.of(body.substring(0, end).strip());
    }
}

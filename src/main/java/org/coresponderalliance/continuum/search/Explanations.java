package org.coresponderalliance.continuum.search;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.search.mapping.Standing;
import org.coresponderalliance.continuum.search.operators.Operators;
import org.coresponderalliance.continuum.search.query.Factor;
import org.coresponderalliance.continuum.search.query.Factors;
import org.coresponderalliance.continuum.search.query.HitScores;
import org.coresponderalliance.continuum.search.query.HitTexts;
import org.coresponderalliance.continuum.search.query.IndexQuery.FoundHit;
import org.coresponderalliance.continuum.search.query.ParsedQuery;
import org.coresponderalliance.continuum.search.query.Standings;
import org.coresponderalliance.continuum.search.words.SynonymIndex;
import org.springframework.stereotype.Service;

/** Tells staff why a hit stands where it stands: each factor of its score, in words. */
@Service
public class Explanations {

    private final SearchQueries search;
    private final Operators operators;
    private final Synonyms synonyms;
    private final HitScores scores;
    private final NearInMeaning meaning;
    private final SearchSources sources;
    private final Texts texts;
    private final Clock clock;

    Explanations(SearchQueries search, Operators operators, Synonyms synonyms, HitScores scores, NearInMeaning meaning, SearchSources sources, Texts texts, Clock clock) {
        this.search = search;
        this.operators = operators;
        this.synonyms = synonyms;
        this.scores = scores;
        this.meaning = meaning;
        this.sources = sources;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Why a search has this hit, as it would answer now; or that the index cannot be asked.
     *
     * @throws NotFound for those who are not staff, and where the viewer sees no such thing
     */
    public Why why(SearchRequest request, Kind kind, long ref, Viewer viewer) {
        Permit.require(viewer, Action.CONFIGURE, Content.SETTING);
        var found = FoundHit.of(kind, ref);
        var details = sources.visible(List.of(found), viewer).get(found);
        if (details == null) {
            throw new NotFound();
        }
        var hit = HitTexts.hit(found, details);
        var results = search.search(request, viewer);
        try {
            return results.isAnswered() ? why(results, hit, viewer) : Why.unanswered(results, hit);
        } catch (IndexAway away) {
            return Why.unanswered(SearchResults.away(request), hit);
        }
    }

    private Why why(SearchResults results, SearchResults.SearchHit hit, Viewer viewer) {
        var request = results.request();
        var asked = results.corrected() == null ? request.text() : results.corrected();
        var query = query(asked, request, viewer);
        var byTime = request.sort() != SearchRequest.Sort.RELEVANCE || query.text().isEmpty();
        if (query.text().isEmpty()) {
            return Why.ofSorted(hit, asked, results.near());
        }
        var weighed = weighed(meaning.with(results.near() ? query.nearly() : query, request, viewer), hit.kind(), hit.ref(), viewer);
        var words = weighed.reasons().stream().mapToDouble(Weighed::adds).sum();
        return new Why(results.state(), results.percent(), hit, asked, results.near(), byTime, words * Standings.product(weighed.times()), told(weighed.reasons()),
                weighed.times().stream().map(times -> new Why.Times(words(times), times.factor())).toList(), missing(weighed.reasons()));
    }

    private record Weighed(Factor factor, double adds) {}

    private record All(List<Weighed> reasons, List<Standings.Times> times) {}

    private ParsedQuery query(String asked, SearchRequest request, Viewer viewer) {
        return ParsedQuery.of(operators.understood(asked, viewer).words(), request.onlyTyped() ? new SynonymIndex(List.of()) : synonyms.index());
    }

    private All weighed(ParsedQuery query, Kind kind, long ref, Viewer viewer) {
        var factors = new ArrayList<Factor>();
        var found = scores.of(kind, ref, f -> {
            factors.addAll(Factors.of(f, query));
            return factors.stream().map(Factor::predicate).toList();
        }, viewer).orElseThrow(NotFound::new);
        var adding = Factors.adding(factors, found.adds());
        return new All(IntStream.range(0, factors.size()).mapToObj(i -> new Weighed(factors.get(i), adding.get(i))).toList(),
                Standings.of(found.standing(), Standing.month(clock.instant()), found.shared()));
    }

    private List<Why.Reason> told(List<Weighed> reasons) {
        var all = reasons.stream().mapToDouble(Weighed::adds).sum();
        return reasons.stream().filter(one -> one.adds() > 0).sorted(Comparator.comparingDouble(Weighed::adds).reversed())
                .map(one -> new Why.Reason(words(one.factor()), one.factor().weight(), one.adds(), (int) Math.round(100 * one.adds() / all))).toList();
    }

    private List<String> missing(List<Weighed> reasons) {
        return reasons.stream().filter(one -> one.adds() == 0 && !one.factor().key().equals(Factor.MEANING)).map(one -> words(one.factor())).distinct().toList();
    }

    private String words(Factor factor) {
        return texts.get(factor.message(), factor.words().toArray());
    }

    private String words(Standings.Times times) {
        var key = "search.why.times." + times.key();
        return switch (times.key()) {
            case "kind" -> texts.get(key, texts.get("search.tab." + times.detail()));
            case "age", "evidence", "adopters" -> texts.get(key + "." + times.detail());
            default -> times.detail().isEmpty() ? texts.get(key) : texts.get(key, Integer.valueOf(times.detail()));
        };
    }
}

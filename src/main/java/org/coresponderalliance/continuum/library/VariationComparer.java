package org.coresponderalliance.continuum.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.library.Comparison.Change;
import org.coresponderalliance.continuum.library.Comparison.Detail;

/** Compares the variations of two revisions as such: by their ids, whatever they are called. Their order says nothing. */
final class VariationComparer {

    private final Texts texts;

    VariationComparer(Texts texts) {
        this.texts = texts;
    }

    /** All of them if one changed, those that went at the end; empty if none did. */
    List<Comparison.Variation> compared(List<ArticlePage.Variation> before, List<ArticlePage.Variation> after) {
        var old = before.stream().collect(Collectors.toMap(ArticlePage.Variation::id, Function.identity()));
        var all = new ArrayList<Comparison.Variation>();
        for (var now : after) {
            var was = old.remove(now.id());
            all.add(was == null ? whole(Change.ADDED, now) : compared(was, now));
        }
        before.stream().filter(one -> old.containsKey(one.id())).forEach(gone -> all.add(whole(Change.REMOVED, gone)));
        return all.stream().allMatch(one -> one.change() == Change.SAME) ? List.of() : all;
    }

    private static Comparison.Variation whole(Change change, ArticlePage.Variation one) {
        return new Comparison.Variation(one.id(), change, Words.all(change, one.name()), Words.all(change, one.text()), List.of());
    }

    private Comparison.Variation compared(ArticlePage.Variation was, ArticlePage.Variation now) {
        var details = details(was, now);
        var same = was.name().equals(now.name()) && was.text().equals(now.text()) && details.isEmpty();
        return new Comparison.Variation(now.id(), same ? Change.SAME : Change.CHANGED, words(was.name(), now.name()), words(was.text(), now.text()), details);
    }

    private static List<Comparison.Piece> words(String before, String after) {
        return before.equals(after) ? Words.same(after) : Words.compared(before, after);
    }

    private List<Detail> details(ArticlePage.Variation was, ArticlePage.Variation now) {
        var details = new ArrayList<Detail>();
        // That a recommendation got another number is no change of what stands in its place.
        if (!Objects.equals(was.recommendation(), now.recommendation())) {
            RecommendationComparer.note(details, "varies", varied(was), varied(now));
        }
        RecommendationComparer.note(details, "applies", RecommendationComparer.applies(was.applies()), RecommendationComparer.applies(now.applies()));
        RecommendationComparer.note(details, "sources", RecommendationComparer.sources(was.sources(), texts), RecommendationComparer.sources(now.sources(), texts));
        return details;
    }

    private String varied(ArticlePage.Variation one) {
        return one.varies() == 0 ? texts.get("library.variation.whole") : texts.get("library.recommendationN", one.varies());
    }
}

package org.coresponderalliance.continuum.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.library.Comparison.Change;
import org.coresponderalliance.continuum.library.Comparison.Detail;

/** Compares the recommendations of two revisions as such: by their ids, whatever their numbers are. */
final class RecommendationComparer {

    private final Texts texts;

    RecommendationComparer(Texts texts) {
        this.texts = texts;
    }

    /** All of them if one changed; empty if none did. */
    List<Comparison.Recommendation> compared(List<ArticlePage.Recommendation> before, List<ArticlePage.Recommendation> after) {
        var old = before.stream().collect(Collectors.toMap(ArticlePage.Recommendation::id, Function.identity()));
        var all = new ArrayList<Comparison.Recommendation>();
        for (var now : after) {
            var was = old.remove(now.id());
            all.add(was == null ? added(now) : compared(was, now, isMoved(now.id(), before, after)));
        }
        before.stream().filter(one -> old.containsKey(one.id())).forEach(gone -> all.add(removed(gone)));
        return all.stream().allMatch(one -> one.change() == Change.SAME) ? List.of() : all;
    }

    /** One of them alone, wherever it stood. */
    Comparison.Recommendation compared(ArticlePage.Recommendation was, ArticlePage.Recommendation now) {
        return compared(was, now, false);
    }

    private static Comparison.Recommendation added(ArticlePage.Recommendation now) {
        return new Comparison.Recommendation(now.id(), now.position(), Change.ADDED, 0, Words.all(Change.ADDED, now.text()), List.of());
    }

    private static Comparison.Recommendation removed(ArticlePage.Recommendation gone) {
        return new Comparison.Recommendation(gone.id(), gone.position(), Change.REMOVED, 0, Words.all(Change.REMOVED, gone.text()), List.of());
    }

    private Comparison.Recommendation compared(ArticlePage.Recommendation was, ArticlePage.Recommendation now, boolean moved) {
        var details = details(was, now);
        var sameText = was.text().equals(now.text());
        var change = !sameText || !details.isEmpty() ? Change.CHANGED : moved ? Change.MOVED : Change.SAME;
        return new Comparison.Recommendation(now.id(), now.position(), change, moved ? was.position() : 0,
                sameText ? Words.same(now.text()) : Words.compared(was.text(), now.text()), details);
    }

    private List<Detail> details(ArticlePage.Recommendation was, ArticlePage.Recommendation now) {
        var details = new ArrayList<Detail>();
        note(details, "strength", texts.get(was.strength().key()), texts.get(now.strength().key()));
        note(details, "evidence", was.evidence(), now.evidence());
        note(details, "basis", was.basis(), now.basis());
        note(details, "outcomes", String.join(", ", was.outcomes()), String.join(", ", now.outcomes()));
        note(details, "applies", applies(was.applies()), applies(now.applies()));
        note(details, "sources", sources(was.sources(), texts), sources(now.sources(), texts));
        return details;
    }

    static String applies(List<ArticlePage.Applies> applies) {
        return applies.stream().map(line -> line.label() + ": " + String.join(", ", line.values())).collect(Collectors.joining("; "));
    }

    /** Discussions go by their numbers: who compares may not see all of them. */
    static String sources(List<ArticlePage.RecommendationSource> sources, Texts texts) {
        return sources.stream().map(source -> source.discussion() == null ? source.url().isEmpty() ? source.text() : source.text() + " " + source.url()
                : source.post() == 0 ? texts.get("library.source.discussion", source.discussion()) : texts.get("library.source.post", source.post(), source.discussion()))
                .collect(Collectors.joining("; "));
    }

    static void note(List<Detail> details, String what, String before, String after) {
        if (!before.equals(after)) {
            details.add(new Detail(what, before, after));
        }
    }

    /** Whether it changed places with others that are in both; one that only got another number because one came before it did not. */
    private static boolean isMoved(long id, List<ArticlePage.Recommendation> before, List<ArticlePage.Recommendation> after) {
        var old = ids(before);
        var now = ids(after);
        var oldKept = old.stream().filter(now::contains).toList();
        var nowKept = now.stream().filter(old::contains).toList();
        return oldKept.indexOf(id) != nowKept.indexOf(id);
    }

    private static List<Long> ids(List<ArticlePage.Recommendation> all) {
        return all.stream().map(ArticlePage.Recommendation::id).toList();
    }
}

package org.coresponderalliance.continuum.search.query;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.coresponderalliance.continuum.search.mapping.IndexedContent;
import org.coresponderalliance.continuum.search.words.Analysis;
import org.coresponderalliance.continuum.search.words.Concept;

/**
 * The words that stand in some documents, in their basic form. What a query needs and none of them has, it cannot find in them: that
 * is known without asking the index. The other way round nothing is said.
 */
public final class PresentWords {

    private final Set<String> words = new HashSet<>();

    private PresentWords() {}

    public static PresentWords in(Collection<IndexedContent> documents) {
        var present = new PresentWords();
        documents.forEach(document -> {
            present.add(document.title());
            present.add(document.body());
            present.add(document.above());
        });
        return present;
    }

    private void add(String text) {
        Analysis.terms(text).forEach(term -> words.add(term.text()));
    }

    /** Whether one of the documents may have all that the query needs of words; as {@link TextPredicate} counts what it needs. */
    public boolean mayMeet(ParsedQuery query) {
        if (!query.text().phrases().stream().allMatch(this::has)) {
            return false;
        }
        var strong = query.concepts().stream().filter(concept -> !concept.weak()).toList();
        var needed = strong.isEmpty() ? query.concepts() : strong;
        return needed.stream().filter(this::has).count() >= (query.near() ? Math.min(1, needed.size()) : Weights.required(needed.size()));
    }

    private boolean has(Concept concept) {
        return has(concept.typed()) || concept.alternatives().stream().anyMatch(other -> has(other.text()));
    }

    private boolean has(String text) {
        return Analysis.terms(text).stream().allMatch(term -> words.contains(term.text()));
    }
}

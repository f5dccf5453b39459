package org.coresponderalliance.continuum.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes concepts of the words of a query: the longest synonyms first, from left to right; stop words fall away. */
public final class Expansion {

    /** Words beside which an ambiguous acronym is one: "lead program", "hot team", "mat clinic". */
    private static final Set<String> HELPERS = Set.of("team", "program", "unit", "train", "training", "model", "responder", "response",
            "clinician", "clinic", "officer", "pilot", "grant", "state", "county", "criteria", "mapping");

    private final SynonymIndex synonyms;
    private final List<QueryTerm> terms;
    private final boolean shouting;

    private Expansion(SynonymIndex synonyms, List<String> words) {
        this.synonyms = synonyms;
        this.terms = QueryTerm.of(words);
        this.shouting = words.size() > 2 && terms.stream().allMatch(term -> term.surface().equals(term.surface().toUpperCase(java.util.Locale.ROOT)));
    }

    /** The concepts of the words, in order. Stop words only make one where there is nothing else. */
    public static List<Concept> concepts(List<String> words, SynonymIndex synonyms) {
        var expansion = new Expansion(synonyms, words);
        var concepts = expansion.concepts(true);
        return concepts.isEmpty() ? expansion.concepts(false) : concepts;
    }

    private List<Concept> concepts(boolean skipStopwords) {
        var concepts = new ArrayList<Concept>();
        for (int i = 0; i < terms.size(); ) {
            var end = synonymEnd(i);
            if (end > i) {
                concepts.add(concept(i, end, found(i, end)));
                i = end;
                continue;
            }
            end = wordEnd(i);
            if (end == i + 1 && Particles.goesWith(terms, i)) {
                concepts.add(Particles.concept(concept(i, end, List.of()), terms.get(end)));
                i = end + 1;
                continue;
            }
            if (!skipStopwords || end > i + 1 || !Stopwords.contains(terms.get(i).surface())) {
                concepts.add(concept(i, end, List.of()));
            }
            i = end;
        }
        return concepts;
    }

    /** Where the longest synonym that begins here ends; where it begins, if there is none. */
    private int synonymEnd(int start) {
        for (int end = Math.min(terms.size(), start + synonyms.longest()); end > start; end--) {
            if (!found(start, end).isEmpty()) {
                return end;
            }
        }
        return start;
    }

    private List<SynonymIndex.Place> found(int start, int end) {
        var span = terms.subList(start, end);
        return Stream.concat(synonyms.places(span.stream().map(QueryTerm::stem).toList()).stream(), otherwiseWritten(span).stream())
                .filter(place -> !place.term().onlyCapitals() || isMeant(place, start, end)).toList();
    }

    /** One word that is a term of several, as in "safetyplan"; or two that are a term of one, as in "body cam". */
    private List<SynonymIndex.Place> otherwiseWritten(List<QueryTerm> span) {
        return switch (span.size()) {
            case 1 -> synonyms.joined(span.getFirst().stem());
            case 2 -> synonyms.places(SynonymTerm.asOne(span.getFirst().surface() + span.getLast().surface()));
            default -> List.of();
        };
    }

    private boolean isMeant(SynonymIndex.Place place, int start, int end) {
        var capitals = !shouting && terms.subList(start, end).stream().allMatch(QueryTerm::isCapitals);
        return capitals || isHelper(start - 1, place) || isHelper(end, place);
    }

    private boolean isHelper(int position, SynonymIndex.Place place) {
        if (position < 0 || position >= terms.size()) {
            return false;
        }
        var stem = terms.get(position).stem();
        return HELPERS.contains(stem) || synonyms.helpers(place.group()).contains(stem);
    }

    private int wordEnd(int start) {
        var end = start + 1;
        while (end < terms.size() && terms.get(end).word() == terms.get(start).word()) {
            end++;
        }
        return end;
    }

    private Concept concept(int start, int end, List<SynonymIndex.Place> found) {
        var span = terms.subList(start, end);
        var key = span.stream().map(QueryTerm::stem).collect(Collectors.joining(" "));
        var words = (int) span.stream().map(QueryTerm::word).distinct().count();
        var weak = found.isEmpty() && span.size() == 1 && WeakWords.contains(span.getFirst());
        return new Concept(typed(span), words, synonyms.alternatives(found, key), weak);
    }

    /** As typed: hyphens and points inside a word are kept where the word was taken whole. */
    private static String typed(List<QueryTerm> span) {
        var text = new StringBuilder(span.getFirst().surface());
        for (int i = 1; i < span.size(); i++) {
            text.append(span.get(i).word() == span.get(i - 1).word() ? '-' : ' ').append(span.get(i).surface());
        }
        return text.toString();
    }
}

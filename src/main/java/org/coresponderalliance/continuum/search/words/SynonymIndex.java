package org.coresponderalliance.continuum.search.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;

/** The enabled synonym groups, arranged for looking up. Never changes; a change of the groups makes another one. */
public final class SynonymIndex {

    /** Shorter ones are words of their own: "on air" and "onair" would be, but "to us" is not "tous". */
    private static final int SHORTEST_JOINED = 5;
    /** From so many letters on two may be wrong. */
    private static final int LONG = 8;

    /** A term's place: its group and side. */
    record Place(SynonymGroup group, SynonymTerm term, boolean right) {}

    private final Map<String, List<Place>> places = new HashMap<>();
    private final Map<Integer, Set<String>> helpers = new HashMap<>();
    /** Terms of several words by these written as one: {@code safetyplan}. */
    private final Map<String, List<Place>> joined = new HashMap<>();
    /** Terms of one word that are spelled as words: those that a mistyped one can have been meant as. */
    private final Set<String> singles = new HashSet<>();
    private int longest;

    public SynonymIndex(List<SynonymGroup> groups) {
        groups.forEach(this::add);
    }

    /** Most terms that one synonym has. */
    int longest() {
        return longest;
    }

    /** Where the terms stand in the groups, as one synonym; empty if nowhere. */
    List<Place> places(List<String> stems) {
        return places.getOrDefault(String.join(" ", stems), List.of());
    }

    /** The word of the groups that is most like this one: one letter or, in a long one, two are different. */
    public Optional<String> similar(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        var likeness = new LuceneLevenshteinDistance();
        var least = 1 - (small.length() >= LONG ? 2.01f : 1.01f) / small.length();
        return singles.stream().filter(single -> single.charAt(0) == small.charAt(0) && likeness.getDistance(single, small) >= least)
                .max(Comparator.<String>comparingDouble(single -> likeness.getDistance(single, small)).thenComparing(Comparator.reverseOrder()));
    }

    /** The ambiguous acronym that was typed in small letters and so was taken for a word: "mat" may mean MAT. */
    public Optional<String> acronym(String typed) {
        var small = typed.strip();
        return small.equals(small.toUpperCase(Locale.ROOT)) ? Optional.empty()
                : places(Analysis.terms(small).stream().map(Analysis.Term::text).toList()).stream().map(Place::term)
                        .filter(term -> term.onlyCapitals() && term.isAcronym()).map(SynonymTerm::text).findFirst();
    }

    /** Where a term of several words stands that is this one without its spaces. */
    List<Place> joined(String stem) {
        return stem.length() < SHORTEST_JOINED ? List.of() : joined.getOrDefault(stem, List.of());
    }

    /** Words that make clear what an ambiguous term means: those of the group's other terms. */
    Set<String> helpers(SynonymGroup group) {
        return helpers.getOrDefault(group.number(), Set.of());
    }

    /** What is added for a place: no term twice, best weight first. */
    List<Concept.Alternative> alternatives(List<Place> found, String typedKey) {
        var added = new LinkedHashMap<String, Concept.Alternative>();
        for (var place : found) {
            if (!place.group().oneWay()) {
                offer(added, place.group(), place.group().left(), Concept.SYNONYM, false);
            }
        }
        var same = new HashSet<>(added.keySet());
        same.add(typedKey);
        for (var place : found) {
            if (place.group().oneWay() && !place.right()) {
                offer(added, place.group(), place.group().right(), Concept.RELATED, false);
            }
        }
        narrower(same).forEach(group -> offer(added, group, group.left(), Concept.RELATED, true));
        added.remove(typedKey);
        return List.copyOf(added.values());
    }

    /**
     * One-way groups whose broader term is among these: who looks for "involuntary hold" means the holds of all states. The
     * other states' are not reached from one state's, because only what was typed and its synonyms are looked up here.
     */
    private Set<SynonymGroup> narrower(Set<String> keys) {
        return keys.stream().flatMap(key -> places.getOrDefault(key, List.of()).stream())
                .filter(place -> place.group().oneWay() && place.right()).map(Place::group)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private static void offer(Map<String, Concept.Alternative> added, SynonymGroup group, List<SynonymTerm> terms, float weight, boolean narrower) {
        for (var term : terms) {
            if (!term.onlyTyped()) {
                // Years and counts are numbers, too: as a narrower term a bare number is to stand near the matter itself.
                var helped = narrower && term.text().matches("[\\d.\\- ]+");
                added.putIfAbsent(term.key(), new Concept.Alternative(term.text(), weight, term.isAcronym(), group.number(), helped));
            }
        }
    }

    private void add(SynonymGroup group) {
        group.left().forEach(term -> place(group, term, false));
        group.right().forEach(term -> place(group, term, true));
        var words = new HashSet<String>();
        for (var side : List.of(group.left(), group.right())) {
            side.stream().filter(term -> !term.onlyCapitals()).forEach(term -> words.addAll(term.stems()));
        }
        words.removeIf(Stopwords::contains);
        helpers.put(group.number(), words);
    }

    private void place(SynonymGroup group, SynonymTerm term, boolean right) {
        var stems = term.stems();
        places.computeIfAbsent(term.key(), key -> new ArrayList<>()).add(new Place(group, term, right));
        longest = Math.max(longest, stems.size());
        if (term.text().length() >= SHORTEST_JOINED && term.text().chars().allMatch(Character::isLowerCase)) {
            singles.add(term.text());
        }
        if (stems.size() > 1) {
            joined.computeIfAbsent(String.join("", SynonymTerm.asOne(term.text())), key -> new ArrayList<>()).add(new Place(group, term, right));
        }
    }
}

package org.coresponderalliance.continuum.search.query;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What the index is asked, whichever engine keeps it. Each answer is within what the viewer may see; there is no way to leave
 * that out. What is looked for is said in Hibernate Search's predicates, which all of its engines understand.
 */
public interface IndexQuery {

    /** Of each facet so many values have counts, those with the greatest: there may be thousands of tags, and a facet with few hits keeps its values. */
    int MOST_OF_A_FACET = 100;

    /**
     * @param total       how many hits there are with all filters
     * @param rows        how many rows these make on all pages together; where the hits of a thread are put together, nobody looked further than one row
     *                    behind the page, so that it tells whether there is another one
     * @param hits        those of the page
     * @param kinds       how many hits each kind has, whatever kind was chosen
     * @param facetCounts how many hits have a value, for the values that occur; of a facet with a chosen value how many there
     *                    are without that choice, so that its siblings can be added
     */
    record Found(long total, long rows, List<FoundHit> hits, Map<Kind, Long> kinds, Map<String, Long> facetCounts) {

        /** With kinds by their names, as an index knows them. */
        public static Found of(long total, long rows, List<FoundHit> hits, Map<String, Long> kinds, Map<String, Long> facetCounts) {
            var known = new EnumMap<Kind, Long>(Kind.class);
            kinds.forEach((kind, count) -> known.put(Kind.valueOf(kind), count));
            return new Found(total, rows, hits, known, facetCounts);
        }
    }

    /**
     * @param titles the title with marks, if it matches; {@code passages} those of the body that match, or its beginning
     * @param more   how many others of the same thread matched nearly as well and are left out for this one
     */
    record FoundHit(Kind kind, long ref, List<String> titles, List<String> passages, int more) {

        /** A thing alone. */
        public static FoundHit of(Kind kind, long ref) {
            return new FoundHit(kind, ref, List.of(), List.of(), 0);
        }
    }

    /** So many hits are looked at for each that is shown, where those of a thread are put together. */
    int WINDOW = 20;

    /** So many of them at a time, until there are enough threads. */
    int BLOCK = 50;

    /** How many threads tell what is on a page, and whether there is one behind it. */
    static int wanted(SearchRequest request) {
        return request.page() * SearchRequest.PAGE_SIZE + 1;
    }

    /** Whether the hits of a thread are put together: not where somebody looks through things of one kind, or by time. */
    static boolean isThreaded(ParsedQuery query, SearchRequest request) {
        return request.kind() == null && request.sort() == SearchRequest.Sort.RELEVANCE && !query.text().isEmpty();
    }

    /** The hits of a page, and the counts of the values that they have. */
    Found page(ParsedQuery query, SearchRequest request, Viewer viewer);

    /** The score that a query's words give to its best hit, before anything else is counted; 0 where nothing is found. @throws TooManyParts if the engine does not allow it so many */
    float bestScore(ParsedQuery query, Viewer viewer);

    /**
     * References to the best hits of a query; of its typed words alone, where the engine allows it no more parts.
     *
     * @throws TooManyParts if it does not allow even that
     */
    default List<FoundHit> best(ParsedQuery query, Viewer viewer, int most) {
        try {
            return best(f -> QueryPredicate.of(f, query), viewer, most);
        } catch (TooManyParts tooMany) {
            return best(f -> QueryPredicate.of(f, query.asTyped()), viewer, most);
        }
    }

    /** References to the best hits of any predicate. @throws TooManyParts if the engine does not allow it so many */
    List<FoundHit> best(Function<SearchPredicateFactory, SearchPredicate> predicate, Viewer viewer, int most);

    /**
     * References to what has a title of which each of these words begins a word: the best ones. Whole words are better, and so
     * is a title that begins with all that was typed.
     */
    List<FoundHit> beginning(List<String> words, String typed, Viewer viewer, int most);

    /** Whether the viewer can find the word as it is written here; several words side by side. */
    boolean knows(String word, Viewer viewer);

    /** Those of these that the viewer can find as they are written here, in the same order. @param most so many are enough */
    default List<String> known(List<String> words, int most, Viewer viewer) {
        return words.stream().filter(word -> knows(word, viewer)).limit(most).toList();
    }
}

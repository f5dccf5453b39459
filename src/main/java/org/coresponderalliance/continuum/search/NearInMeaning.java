package org.coresponderalliance.continuum.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.meaning.Meaning;
import org.coresponderalliance.continuum.search.query.IndexQuery;
import org.coresponderalliance.continuum.search.query.Meant;
import org.coresponderalliance.continuum.search.query.ParsedQuery;
import org.coresponderalliance.continuum.search.query.TooManyParts;
import org.coresponderalliance.continuum.search.words.Concept;
import org.springframework.stereotype.Component;

/**
 * Puts what is near to a query in meaning before what only has its words. It adds nothing to what the words find, so all counts stay what they are. Only for queries
 * that say something in words: numbers and what is in quotation marks are meant as they are typed, and one or two words say too little.
 */
@Component
class NearInMeaning {

    /** With fewer, meaning adds two thousandths to the figures of the relevance set, and two milliseconds to the search. */
    private static final int FEWEST_WORDS = 3;
    /** A cosine of 0.4: with less, most is only of the same field. */
    private static final float ABOUT_THE_SAME = 0.4f;
    private static final Pattern AS_TYPED = Pattern.compile("[0-9\"“”„]|\\b\\p{Lu}{2,}");

    private final Meaning meaning;
    private final IndexQuery index;

    NearInMeaning(Meaning meaning, IndexQuery index) {
        this.meaning = meaning;
        this.index = index;
    }

    /** The query with what it means; as it is where that does not matter, or is not known. */
    ParsedQuery with(ParsedQuery query, SearchRequest request, Viewer viewer) {
        if (request.onlyTyped() || request.sort() != SearchRequest.Sort.RELEVANCE) {
            return query;
        }
        var near = nearest(query);
        try {
            return near.isEmpty() ? query : query.meant(new Meant(near, index.bestScore(query, viewer)));
        } catch (TooManyParts tooMany) {
            return query;
        }
    }

    /** What is so near to a title that it may be about the same; whoever may see it. Empty where there is nothing, or the title says too little. */
    Optional<Meant> near(ParsedQuery title) {
        var near = nearest(title);
        near.values().removeIf(nearness -> nearness < ABOUT_THE_SAME);
        return near.isEmpty() ? Optional.empty() : Optional.of(new Meant(near, 1));
    }

    /** By thread how near it is to what a query says in words, above 0 to 1. Empty where the query says too little. */
    private Map<String, Float> nearest(ParsedQuery query) {
        return inWords(query).map(this::nearest).orElseGet(HashMap::new);
    }

    private Map<String, Float> nearest(String words) {
        var near = new HashMap<String, Float>();
        meaning.nearest(words).forEach((thread, cosine) -> {
            var nearness = Meant.nearness(cosine);
            if (nearness > 0) {
                near.put(thread, nearness);
            }
        });
        return near;
    }

    /** What is encoded for a query: what was typed, with those acronyms written out that the synonym groups know; the model knows few of a field's. */
    static Optional<String> inWords(ParsedQuery query) {
        var text = query.text();
        if (!text.phrases().isEmpty() || !text.excluded().isEmpty()) {
            return Optional.empty();
        }
        var words = text.typed();
        for (var concept : query.concepts()) {
            if (concept.isAcronym()) {
                words = words.replaceFirst("(?<!\\S)" + Pattern.quote(concept.typed()) + "(?![\\p{L}\\p{N}])", Matcher.quoteReplacement(writtenOut(concept)));
            }
        }
        return words.split(" ").length < FEWEST_WORDS || AS_TYPED.matcher(words).find() ? Optional.empty() : Optional.of(words);
    }

    private static String writtenOut(Concept acronym) {
        return acronym.alternatives().stream().filter(other -> !other.acronym() && !other.joined() && other.weight() >= Concept.SYNONYM)
                .map(Concept.Alternative::text).filter(other -> other.contains(" ")).findFirst().orElse(acronym.typed());
    }
}

package org.coresponderalliance.continuum.search;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.meaning.Meaning;
import org.coresponderalliance.continuum.search.query.IndexQuery;
import org.coresponderalliance.continuum.search.query.Meant;
import org.coresponderalliance.continuum.search.query.ParsedQuery;
import org.coresponderalliance.continuum.search.query.TooManyParts;
import org.springframework.stereotype.Component;

/**
 * Puts what is near to a query in meaning before what only has its words. It finds nothing that the words do not find, and counts stay what they are. Only for queries
 * that say something in words: acronyms, numbers and what is in quotation marks are meant as they are typed, and one or two words say too little.
 */
@Component
class NearInMeaning {

    private static final int FEWEST_WORDS = 3;
    private static final Pattern AS_TYPED = Pattern.compile("[0-9\"“”„]|\\b\\p{Lu}{2,}");

    private final Meaning meaning;
    private final IndexQuery index;

    NearInMeaning(Meaning meaning, IndexQuery index) {
        this.meaning = meaning;
        this.index = index;
    }

    /** The query with what it means; as it is where that does not matter, or is not known. */
    ParsedQuery with(ParsedQuery query, SearchRequest request, Viewer viewer) {
        if (request.onlyTyped() || request.sort() != SearchRequest.Sort.RELEVANCE || !isInWords(query)) {
            return query;
        }
        var near = nearest(query.text().typed());
        try {
            return near.isEmpty() ? query : query.meant(new Meant(near, index.bestScore(query, viewer)));
        } catch (TooManyParts tooMany) {
            return query;
        }
    }

    /** By thread how near it is to a text, above 0 to 1; whoever may see it. */
    Map<String, Float> nearest(String text) {
        var near = new HashMap<String, Float>();
        meaning.nearest(text).forEach((thread, cosine) -> {
            var nearness = Meant.nearness(cosine);
            if (nearness > 0) {
                near.put(thread, nearness);
            }
        });
        return near;
    }

    static boolean isInWords(ParsedQuery query) {
        var text = query.text();
        return text.words().size() >= FEWEST_WORDS && text.phrases().isEmpty() && text.excluded().isEmpty() && !AS_TYPED.matcher(text.typed()).find();
    }
}

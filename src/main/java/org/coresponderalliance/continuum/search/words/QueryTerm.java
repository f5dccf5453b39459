package org.coresponderalliance.continuum.search.words;

import java.util.ArrayList;
import java.util.List;

/**
 * One term of a query.
 *
 * @param surface as typed
 * @param stem    in its basic form
 * @param word    position of the typed word that it is part of: "co-responder" is one word of two terms
 */
record QueryTerm(String surface, String stem, int word) {

    /** The terms of the words, in order. */
    static List<QueryTerm> of(List<String> words) {
        var terms = new ArrayList<QueryTerm>();
        for (int i = 0; i < words.size(); i++) {
            for (var term : Analysis.terms(words.get(i))) {
                terms.add(new QueryTerm(words.get(i).substring(term.start(), term.end()), term.text(), i));
            }
        }
        return terms;
    }

    boolean isCapitals() {
        return surface.length() > 1 && surface.matches("[A-Z0-9]*[A-Z][A-Z0-9]*");
    }
}

package org.coresponderalliance.continuum.search.query;

import java.util.List;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.coresponderalliance.continuum.search.words.Concept;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Alike is what shares a good part of the title's concepts or of the words that tell most about the text. */
public final class SimilarPredicate {

    private static final float TITLE = 2.0f;
    /** Two concepts in common are about the same thing; a long title needs a third of its own. */
    private static final int FEWEST = 2;

    private SimilarPredicate() {}

    /** What has so many of these words in its basic form. */
    public static SearchPredicate sharing(SearchPredicateFactory f, List<String> words, int fewest) {
        var any = f.bool();
        words.forEach(word -> any.should(word(f, word)));
        return any.minimumShouldMatchNumber(fewest).toPredicate();
    }

    public static SearchPredicate of(SearchPredicateFactory f, List<Concept> title, List<String> tellingWords) {
        var alike = f.bool();
        for (var concept : title) {
            alike.should(TextPredicate.concept(f, concept));
        }
        for (var word : tellingWords) {
            alike.should(word(f, word));
        }
        var all = title.size() + tellingWords.size();
        return alike.minimumShouldMatchNumber(Math.min(all, Math.max(FEWEST, all / 3))).toPredicate();
    }

    private static SearchPredicate word(SearchPredicateFactory f, String word) {
        return f.bool().should(f.match().field(Fields.TITLE).matching(word).boost(TITLE)).should(f.match().field(Fields.BODY).matching(word))
                .minimumShouldMatchNumber(1).toPredicate();
    }
}

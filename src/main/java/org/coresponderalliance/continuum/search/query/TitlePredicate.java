package org.coresponderalliance.continuum.search.query;

import java.util.List;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** What may be meant by the beginnings of words. */
public final class TitlePredicate {

    /** How much better a title is that begins with all that was typed. */
    public static final float BEGINNING = 3;

    private TitlePredicate() {}

    /** Each word begins a word of the title; whole words are better. */
    public static SearchPredicate words(SearchPredicateFactory f, List<String> words) {
        var all = f.bool();
        words.forEach(word -> all.must(f.match().field(Fields.TITLE_PREFIX).matching(word)));
        words.forEach(word -> all.should(f.match().field(Fields.TITLE).matching(word)));
        return all.toPredicate();
    }
}

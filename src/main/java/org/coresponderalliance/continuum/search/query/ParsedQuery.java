package org.coresponderalliance.continuum.search.query;

import java.util.List;
import org.coresponderalliance.continuum.search.HitFilter;
import org.coresponderalliance.continuum.search.words.Concept;
import org.coresponderalliance.continuum.search.words.Expansion;
import org.coresponderalliance.continuum.search.words.Neighbors;
import org.coresponderalliance.continuum.search.words.QueryText;
import org.coresponderalliance.continuum.search.words.SynonymIndex;

/**
 * A query, understood.
 *
 * @param text     its parts as typed
 * @param concepts what its words ask for, with what the synonym groups add
 * @param filters  what its operators leave, all of it together
 * @param meant    what is near to it in meaning, to come first among what is found
 * @param near     whether words like the typed ones count, too, and one thing of all that is asked for is enough
 */
public record ParsedQuery(QueryText text, List<Concept> concepts, List<HitFilter> filters, Meant meant, boolean near) {

    static ParsedQuery nothing() {
        return new ParsedQuery(QueryText.parse(""), List.of(), List.of(), Meant.NOTHING, false);
    }

    public static ParsedQuery of(String typed, SynonymIndex synonyms) {
        var text = QueryText.parse(typed);
        return new ParsedQuery(text, Neighbors.joined(Expansion.concepts(text.words(), synonyms)), List.of(), Meant.NOTHING, false);
    }

    /** The same of what these leave. */
    public ParsedQuery filtered(List<HitFilter> others) {
        return new ParsedQuery(text, concepts, others, meant, near);
    }

    public ParsedQuery nearly() {
        return new ParsedQuery(text, concepts, filters, meant, true);
    }

    /** Nearly the same, with words that say little counting as all others: for where nothing has those that say something. */
    public ParsedQuery inAnyWords() {
        return new ParsedQuery(text, concepts.stream().map(Concept::telling).toList(), filters, meant, true);
    }

    /** Whether some words say little, and others more. */
    public boolean hasWeakWords() {
        return concepts.stream().anyMatch(Concept::weak) && !concepts.stream().allMatch(Concept::weak);
    }

    /** The same, with what is near to it in meaning. */
    public ParsedQuery meant(Meant other) {
        return new ParsedQuery(text, concepts, filters, other, near);
    }

    /** The same with nothing but what was typed. */
    public ParsedQuery asTyped() {
        return new ParsedQuery(text, concepts.stream().map(concept -> concept.or(List.of())).toList(), filters, meant, false);
    }

    /** The terms that were added, those with the greatest weight first. */
    public List<String> also() {
        return concepts.stream().flatMap(concept -> concept.alternatives().stream()).filter(alternative -> !alternative.joined())
                .sorted((one, other) -> Float.compare(other.weight(), one.weight()))
                .map(Concept.Alternative::text).distinct().toList();
    }
}

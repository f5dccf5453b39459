package org.coresponderalliance.continuum.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.search.query.ParsedQuery;
import org.coresponderalliance.continuum.search.query.TellingWords;
import org.coresponderalliance.continuum.search.words.Analysis;
import org.coresponderalliance.continuum.search.words.Concept;
import org.coresponderalliance.continuum.search.words.QueryText;
import org.springframework.stereotype.Service;

/** How much two questions have in common, from 0 to 1. Unlike the rank of a hit it can be compared from one pair to the next. */
@Service
public class QuestionLikeness {

    private static final int LONGEST = 20_000;

    /** What counts as one thing: its words in basic form and the synonym groups that know it. */
    private record Sense(Set<String> words, Set<Integer> groups) {

        static Sense of(Concept concept) {
            var words = Analysis.terms(concept.typed()).stream().map(Analysis.Term::text).collect(Collectors.toSet());
            var groups = concept.alternatives().stream().filter(other -> !other.joined() && other.weight() >= Concept.SYNONYM)
                    .map(Concept.Alternative::group).collect(Collectors.toSet());
            return new Sense(words, groups);
        }

        boolean meets(Sense other) {
            return words.equals(other.words) || groups.stream().anyMatch(other.groups::contains);
        }
    }

    private final Synonyms synonyms;
    private final TellingWords telling;

    QuestionLikeness(Synonyms synonyms, TellingWords telling) {
        this.synonyms = synonyms;
        this.telling = telling;
    }

    /** What two titles ask for in common, of all that they ask for; words that say little do not count. 0 where one says nothing else. */
    public double titles(String one, String other) {
        var mine = senses(one);
        var theirs = senses(other);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        var met = mine.stream().filter(sense -> theirs.stream().anyMatch(sense::meets)).count()
                + theirs.stream().filter(sense -> mine.stream().anyMatch(sense::meets)).count();
        return (double) met / (mine.size() + theirs.size());
    }

    private List<Sense> senses(String title) {
        return ParsedQuery.of(QueryText.words(title), synonyms.index()).concepts().stream().filter(concept -> !concept.weak()).map(Sense::of).distinct().toList();
    }

    /** Of the words that tell most about the one text, how many stand in the other, too; 0 where nothing tells, as while the index is being built. */
    public double texts(String one, String other) {
        var tells = telling.of(one);
        if (tells.isEmpty()) {
            return 0;
        }
        var there = new HashSet<String>();
        Analysis.terms(other.substring(0, Math.min(LONGEST, other.length()))).forEach(term -> there.add(term.text()));
        return (double) tells.stream().filter(there::contains).count() / tells.size();
    }
}

package org.coresponderalliance.continuum.search.words;

import java.util.Set;

/**
 * Words that say little about what is looked for, and yet something: "keep" in "how do you keep the list up to date". Unlike stop words
 * ({@link Stopwords}) they count, but less, and a text need not have them. How rare a word is does not tell: in a small community
 * "take" may be as rare as "stretcher".
 */
final class WeakWords {

    /** In basic form. */
    private static final Set<String> WORDS = Set.of(("able add advice allow already always another anyway around ask away back bad become begin best better both bring "
            + "change come common count day decide different easy end enough even example experience explain fast feel few find first follow "
            + "full give go good great happen hard help idea important keep kind know last late least leave less let like little live long look lot "
            + "make many may mean might more most much must need never new next nobody nothing now number often old only open other out own part people "
            + "person place plan possible problem put question quick really right same say see set sure start still stop such take tell thing think time "
            + "tip together try turn two under up use very want way week well work worth write year yes yet").split(" "));

    private WeakWords() {}

    static boolean contains(QueryTerm term) {
        return WORDS.contains(term.stem()) && !term.isCapitals();
    }
}

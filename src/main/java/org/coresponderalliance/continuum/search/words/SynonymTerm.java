package org.coresponderalliance.continuum.search.words;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One term of a synonym group: a word, a code, or several words that stand together.
 *
 * @param text         as people write it
 * @param onlyCapitals ambiguous: it counts in a query only when typed in capitals or beside a helper word, and in a text
 *                     only when written in capitals ({@code !cs})
 * @param onlyTyped    out of use, or a word that says something else in most texts, such as "cover": understood when typed, never added to a
 *                     query ({@code !typed})
 */
public record SynonymTerm(String text, boolean onlyCapitals, boolean onlyTyped) {

    /** The term's words in their basic form. */
    List<String> stems() {
        return Analysis.terms(text).stream().map(Analysis.Term::text).toList();
    }

    /** The basic form of what words are if they are written as one: that of the last word may be another one. */
    static List<String> asOne(String words) {
        return Analysis.terms(words.replaceAll("[^\\p{L}\\p{N}]", "")).stream().map(Analysis.Term::text).toList();
    }

    /** By what it is found: basic forms, so that plurals and hyphens do not matter. */
    String key() {
        return stems().stream().collect(Collectors.joining(" "));
    }

    /** Whether it must be looked for as written: ambiguous acronyms, and those so short that they are words or syllables as well. */
    boolean isAcronym() {
        return text.matches("[A-Z0-9&/-]+") && text.matches(".*[A-Z].*") && (onlyCapitals || text.length() <= 2);
    }

    /** As in the grammar. */
    String source() {
        return text + (onlyCapitals ? " !cs" : "") + (onlyTyped ? " !typed" : "");
    }
}

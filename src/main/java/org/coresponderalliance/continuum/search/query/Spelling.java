package org.coresponderalliance.continuum.search.query;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.words.SynonymIndex;
import org.springframework.stereotype.Component;

/**
 * What a mistyped query may have meant. The dictionary is the index, which holds words of texts that the viewer may not see:
 * so whether a word is known, and whether one may be suggested, is decided by what the viewer can find.
 */
@Component
public class Spelling {

    private static final int CANDIDATES = 8;
    private static final int SHORTEST = 4;
    /** Of a word that may be two. */
    private static final int SHORTEST_PART = 2;
    /** Shorter words are too easily mistaken for each other. */
    private static final int SHORTEST_JOINED = 6;
    /** A word and a number that belong together: "part2", "section12". Codes have fewer letters. */
    private static final Pattern WORD_AND_NUMBER = Pattern.compile("(\\p{L}{4,})(\\d{1,4})");
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|(?:['’]s)?[^\\p{L}\\p{N}]*$");
    /** Words that are looked up; a query with more of them is not a typing mistake. */
    private static final int MOST_WORDS = 8;

    private final IndexQuery index;
    private final Vocabulary vocabulary;

    Spelling(IndexQuery index, Vocabulary vocabulary) {
        this.index = index;
        this.vocabulary = vocabulary;
    }

    /** The text with each word that the viewer finds nowhere replaced by a similar one that they find; empty if nothing is to be replaced. */
    public Optional<String> meant(ParsedQuery query, SynonymIndex synonyms, Viewer viewer) {
        var text = query.text().typed();
        var words = query.text().words().stream().map(Spelling::bare).filter(Spelling::isWord).distinct().limit(MOST_WORDS).filter(word -> !isTerm(word, query)).toList();
        var known = Set.copyOf(index.known(words, words.size(), viewer));
        for (var word : words) {
            if (!known.contains(word)) {
                var better = similar(word, viewer).or(() -> synonyms.similar(word));
                if (better.isPresent()) {
                    text = text.replaceAll("(?<![\\p{Alnum}])" + java.util.regex.Pattern.quote(word) + "(?![\\p{Alnum}])",
                            java.util.regex.Matcher.quoteReplacement(better.get()));
                }
            }
        }
        return text.equals(query.text().typed()) ? Optional.empty() : Optional.of(text);
    }

    /** Without what stands around it: "suboxone?", "(clinic", "Kendra's". */
    private static String bare(String word) {
        return AROUND.matcher(word).replaceAll("");
    }

    /** Numbers and codes are meant as they are. */
    private static boolean isWord(String word) {
        return word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter) || WORD_AND_NUMBER.matcher(word).matches();
    }

    /** A word of the synonym groups is a word, even if no text has it. */
    private static boolean isTerm(String word, ParsedQuery query) {
        return query.concepts().stream().anyMatch(concept -> concept.hasSynonyms() && List.of(concept.typed().split(" ")).contains(word));
    }

    private Optional<String> similar(String word, Viewer viewer) {
        var small = word.toLowerCase(Locale.ROOT);
        var parts = WORD_AND_NUMBER.matcher(small);
        if (parts.matches()) {
            return Optional.of(parts.group(1) + " " + parts.group(2)).filter(apart -> index.knows(parts.group(1), viewer));
        }
        return apart(small, viewer).or(() -> first(vocabulary.similar(small, CANDIDATES).stream()
                .sorted(Comparator.comparingDouble(candidate -> Mistyping.cost(small, candidate))).toList(), viewer));
    }

    /**
     * Two words that were typed as one and stand side by side in something that the viewer finds: "walkin" is meant as "walk-in" rather than as "walking". A typing
     * mistake hardly ever makes two words that do.
     */
    private Optional<String> apart(String word, Viewer viewer) {
        return word.length() < SHORTEST_JOINED ? Optional.empty()
                : first(vocabulary.cut(word, SHORTEST_PART, CANDIDATES).stream().map(parts -> String.join(" ", parts)).toList(), viewer);
    }

    private Optional<String> first(List<String> candidates, Viewer viewer) {
        return index.known(candidates, 1, viewer).stream().findFirst();
    }
}

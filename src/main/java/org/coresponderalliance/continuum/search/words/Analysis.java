package org.coresponderalliance.continuum.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * How texts are cut into terms, in the index and in queries alike. No stop words are taken out of texts, so that phrases
 * stay whole; queries leave them out themselves ({@link Stopwords}).
 */
public final class Analysis {

    /**
     * Words in their basic form. Cut by Unicode's rules (UAX 29), so numbers and codes such as 5150, 9.41 or s136 stay whole
     * and what is joined by hyphens becomes neighbors, found as a phrase. KStem goes by a dictionary: it makes "holds" a
     * "hold", but never "police" a "policy" or "organization" an "organ", as rule-based stemmers do.
     */
    public static final String ENGLISH = "english";
    /** Words as written, without case and accents: for spelling and near matches. */
    public static final String PLAIN = "plain";
    /** All beginnings of words, for what is looked for while it is typed. */
    public static final String PREFIX = "prefix";
    /** Only what is written in capitals, as it is written: tells ACT from act. */
    public static final String ACRONYM = "acronym";
    /** A whole text as one term, without case and accents. */
    public static final String EXACT = "exact";
    /** How many characters of a word count as its beginning at most. */
    public static final int LONGEST_PREFIX = 20;
    /** Two to ten capitals and digits, hyphens or ampersands inside: CIT, C-SSRS, H2011. */
    public static final String CAPITALS = "(?<![\\p{Alnum}])[A-Z](?:[A-Z0-9&/-]{0,8}[A-Z0-9])(?![\\p{Alnum}])";
    /** Between two values of a field, so that no phrase reaches from one into the other. */
    private static final int GAP = 100;

    private static final Analyzer ENGLISH_ANALYZER = build(CustomAnalyzer.builder(), "standard", Map.of(),
            List.of("englishPossessive", "lowercase", "asciiFolding", "kStem"));

    private Analysis() {}

    /** One term of a text. Offsets are those of the text, in UTF-16 code units. */
    public record Term(String text, int start, int end) {}

    public static Analyzer english() {
        return ENGLISH_ANALYZER;
    }

    /**
     * Cuts a text into the words that {@link #english} and {@link #plain} are made of, in the same order: these analyzers change words but
     * neither add nor leave out any.
     */
    public static Tokenizer words() {
        return new StandardTokenizer();
    }

    public static Analyzer plain() {
        return build(CustomAnalyzer.builder(), "standard", Map.of(), List.of("englishPossessive", "lowercase", "asciiFolding"));
    }

    /** Beginnings of 1 to {@link #LONGEST_PREFIX} characters. */
    public static Analyzer prefix() {
        try {
            return CustomAnalyzer.builder().withTokenizer("standard").addTokenFilter("englishPossessive").addTokenFilter("lowercase")
                    .addTokenFilter("asciiFolding").addTokenFilter("edgeNGram", "minGramSize", "1", "maxGramSize", String.valueOf(LONGEST_PREFIX)).build();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What {@link #CAPITALS} finds. */
    public static Analyzer acronym() {
        return build(CustomAnalyzer.builder(), "pattern", Map.of("pattern", CAPITALS, "group", "0"), List.of());
    }

    public static Analyzer exact() {
        return build(CustomAnalyzer.builder(), "keyword", Map.of(), List.of("lowercase", "asciiFolding"));
    }

    /** The text's terms in their basic form, in order. */
    public static List<Term> terms(String text) {
        var terms = new ArrayList<Term>();
        try (var stream = ENGLISH_ANALYZER.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(new Term(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return terms;
    }

    private static Analyzer build(CustomAnalyzer.Builder builder, String tokenizer, Map<String, String> parameters, List<String> filters) {
        try {
            // The factories take their parameters out of the map, so it must be one that can be changed.
            builder.withTokenizer(tokenizer, new java.util.HashMap<>(parameters)).withPositionIncrementGap(GAP);
            for (var filter : filters) {
                builder.addTokenFilter(filter);
            }
            return builder.build();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

package org.coresponderalliance.continuum.privacy.guard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * What is known of words. Names are those of the 1990 US Census (all first names, the 30,000 most frequent surnames) and
 * others that came into the country later; ordinary words are those of SCOWL's small list. Sources and licences stand in
 * {@code src/docs/guard/word-lists.md}.
 */
final class Lexicon {

    static final Set<String> ABBREVIATIONS = Set.of("mr", "mrs", "ms", "mx", "dr", "st", "jr", "sr", "sgt", "lt", "capt", "cpl", "det", "ofc", "dep", "prof", "rev", "gov", "sen",
            "rep", "pt", "no", "vs", "e.g", "i.e", "ave", "apt", "dept", "approx", "ft", "mt", "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec", "al", "fig", "sec", "ch", "yo", "y.o", "d.o.b", "ssn");

    /** Capitalized words that are never part of a name here. */
    private static final Set<String> NO_NAMES = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "july",
            "september", "october", "november", "december", "i", "the", "a", "an", "and", "or", "but", "if", "we", "he", "she", "they", "it", "you", "his", "her", "their", "our", "my", "this", "that", "these", "those", "in",
            "on", "at", "to", "for", "of", "with", "from", "by", "as", "is", "was", "are", "were", "be", "has", "had", "have", "do", "does", "did", "not", "no", "yes", "so", "when", "what", "who", "how", "why", "where",
            "then", "there", "here", "after", "before", "while", "since", "until", "also", "any", "all", "each", "some", "one", "two", "three", "new", "police", "officer", "fire", "ems", "county", "city", "state", "crisis",
            "team", "program", "department", "center", "hospital", "health", "mental", "behavioral", "medicaid", "medicare", "hipaa", "english", "spanish", "american", "indian", "african", "asian", "hispanic", "black", "white", "native",
            "christmas", "easter", "thanksgiving", "halloween", "god", "lord", "internet", "facebook", "google", "zoom", "teams", "excel", "word", "outlook", "axon", "motorola", "narcan", "naloxone", "suboxone", "zyprexa",
            "haldol", "ativan", "seroquel", "lithium", "co-responder", "co-responders", "co-response", "coresponder", "covid", "icra", "ok", "dv", "sud", "corcon", "signal", "chart", "table", "join", "see", "thanks",
            "thank", "hello", "hi", "hey", "dear", "please", "question", "answer", "note", "update", "edit", "tldr", "mr", "mrs", "ms", "mx", "dr", "sgt", "lt", "capt", "detective", "sheriff", "deputy", "chief", "judge", "captain", "sergeant",
            "lieutenant", "patient", "client", "mom", "dad", "mother", "father", "pt", "north", "south", "east", "west", "street", "avenue", "road", "safeway", "walmart", "target", "mcdonald", "starbucks", "amtrak", "greyhound",
            "fentanyl", "lyft", "uber", "bipolar", "medic", "engine", "er", "ed", "icu", "va", "navy", "army", "marine", "marines", "congress", "senate", "christian", "muslim", "jewish", "catholic", "latino", "latina", "samhsa", "columbia");

    private static final Lexicon INSTANCE = new Lexicon();

    private final Set<String> first = new HashSet<>(16_000);
    private final Set<String> last = new HashSet<>(64_000);
    private final Set<String> ordinary = new HashSet<>(80_000);
    private final Set<String> places = new HashSet<>(1_000);

    private Lexicon() {
        read("first-names.txt", first);
        read("more-first-names.txt", first);
        read("surnames.txt", last);
        read("more-surnames.txt", last);
        read("words.txt", ordinary);
        read("places.txt", places);
    }

    static Lexicon get() {
        return INSTANCE;
    }

    private static void read(String name, Set<String> into) {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Lexicon.class.getResourceAsStream("/guard/" + name), name), StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                for (var word : line.split(" ")) {
                    into.add(word);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isFirst(String lower) {
        return first.contains(lower) || lower.indexOf('-') > 0 && first.contains(lower.substring(0, lower.indexOf('-')));
    }

    boolean isLast(String lower) {
        if (last.contains(lower) || last.contains(lower.replace("'", ""))) {
            return true;
        }
        var hyphen = lower.indexOf('-');
        return hyphen > 0 && (last.contains(lower.substring(0, hyphen)) || last.contains(lower.substring(hyphen + 1))) && !isOrdinary(lower.substring(0, hyphen));
    }

    /** Whether the word is used in small letters too; its plural and its past tense are. */
    boolean isOrdinary(String lower) {
        return ordinary.contains(lower) || lower.equals("april") || lower.equals("june") || lower.equals("august") || lower.indexOf('-') > 0 && ordinary.contains(lower.substring(0, lower.indexOf('-'))) && ordinary.contains(lower.substring(lower.lastIndexOf('-') + 1));
    }

    boolean isPlace(String lower) {
        return places.contains(lower);
    }

    boolean isNoName(String lower) {
        return NO_NAMES.contains(lower);
    }
}

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

    private static final Set<String> FORMED = Set.of("lynn", "lynne", "leigh", "isha", "esha", "iqua", "ique", "onte", "anna", "ianna", "etta", "ylah", "aiden", "ayden", "axton", "shawn", "shaun", "avius", "arius", "quan", "ntae", "elle", "issa", "iyah", "ayah", "aliyah", "ysia", "eisha", "tavia");
    private static final Lexicon INSTANCE = new Lexicon();

    private final Set<String> first = new HashSet<>(16_000);
    private final Set<String> last = new HashSet<>(64_000);
    private final Set<String> ordinary = new HashSet<>(80_000);
    private final Set<String> places = new HashSet<>(1_000);
    private final Set<String> noNames = Set.copyOf(Terms.read("no-names"));
    private final Set<String> abbreviations = Set.copyOf(Terms.read("abbreviations"));
    private final Set<String> smallWords = Set.copyOf(Terms.read("small-words"));
    private final Set<String> frequent = Set.copyOf(Terms.read("frequent-words"));
    private final Set<String> wordNames = Set.copyOf(Terms.read("word-names"));

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
        if (first.contains(lower) || isFormedLikeFirst(lower)) {
            return true;
        }
        var apostrophe = lower.indexOf('\'');
        if (apostrophe > 0) {
            return apostrophe < lower.length() - 3 && first.contains(lower.replace("'", ""));
        }
        var hyphen = lower.indexOf('-');
        return hyphen > 0 && first.contains(lower.substring(0, hyphen)) && (first.contains(lower.substring(hyphen + 1)) || last.contains(lower.substring(hyphen + 1)) && !isOrdinary(lower.substring(hyphen + 1)));
    }

    /** Newer first names are made of a few endings: Ashlynn, Kenleigh, Tyanna, Daquavius. */
    private boolean isFormedLikeFirst(String lower) {
        if (lower.length() < 6 || ordinary.contains(lower) || last.contains(lower) || places.contains(lower)) {
            return false;
        }
        for (int length = 4; length <= 6; length++) {
            if (FORMED.contains(lower.substring(lower.length() - length))) {
                return true;
            }
        }
        return false;
    }

    boolean isLast(String lower) {
        if (last.contains(lower) || lower.indexOf('\'') > 0 && lower.indexOf('\'') < lower.length() - 3 && last.contains(lower.replace("'", ""))) {
            return true;
        }
        var hyphen = lower.indexOf('-');
        return hyphen > 0 && last.contains(lower.substring(0, hyphen)) && last.contains(lower.substring(hyphen + 1));
    }

    /** Whether the word is used in small letters too; what is made of such a word is, unless it is somebody's name. */
    boolean isOrdinary(String lower) {
        return ordinary.contains(lower) || isFormOfOrdinary(lower) || lower.equals("april") || lower.equals("june") || lower.equals("august") || lower.indexOf('-') > 0 && ordinary.contains(lower.substring(0, lower.indexOf('-'))) && ordinary.contains(lower.substring(lower.lastIndexOf('-') + 1));
    }

    private boolean isFormOfOrdinary(String lower) {
        var length = lower.length();
        if (length < 6 || last.contains(lower) || first.contains(lower)) {
            return false;
        }
        var stem = lower.endsWith("ed") || lower.endsWith("ly") ? lower.substring(0, length - 2) : lower.endsWith("ing") ? lower.substring(0, length - 3) : "";
        return stem.length() > 2 && (ordinary.contains(stem) || ordinary.contains(stem + "e") || stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2) && ordinary.contains(stem.substring(0, stem.length() - 1)));
    }

    boolean isPlace(String lower) {
        return places.contains(lower);
    }

    boolean isNoName(String lower) {
        return noNames.contains(lower);
    }

    /** Whether two capitals are an abbreviation of the field and nobody's initials. */
    boolean isAbbreviation(String text) {
        return abbreviations.contains(text.toLowerCase(java.util.Locale.ROOT));
    }

    /** Names that are months too. */
    boolean isMonth(String lower) {
        return lower.equals("april") || lower.equals("may") || lower.equals("june") || lower.equals("august");
    }

    /** Whether it is a first name and hardly anything else. */
    boolean isClearFirst(String lower) {
        return isFirst(lower) && !isOrdinary(lower) && !isPlace(lower) && !isNoName(lower) && lower.length() > 2;
    }

    /** Whether it is a surname and no ordinary word or place. */
    boolean isClearLast(String lower) {
        return isLast(lower) && !isOrdinary(lower) && !isPlace(lower) && !isNoName(lower) && lower.length() > 2;
    }

    /** Whether it is an ordinary word that many people have for a name: Grace, Hunter, Baker. */
    boolean isWordName(String lower) {
        return wordNames.contains(lower);
    }

    /** Whether it can be a first name in small letters; many are habits of typing there. */
    boolean isSmallFirst(String lower) {
        return isClearFirst(lower) && !smallWords.contains(lower);
    }

    /** Whether it can be a surname in small letters, behind a first name. */
    boolean isSmallLast(String lower) {
        return lower.length() > 2 && (isLast(lower) || isFirst(lower)) && !frequent.contains(lower) && !smallWords.contains(lower) && !isNoName(lower);
    }

    /** Whether it is among the most frequent words of all. */
    boolean isFrequent(String lower) {
        return frequent.contains(lower);
    }
}

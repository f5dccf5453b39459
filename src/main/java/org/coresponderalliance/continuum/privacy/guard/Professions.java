package org.coresponderalliance.continuum.privacy.guard;

import java.util.Set;

/** Whether a degree, a profession or an agency stands behind a name, as it does with colleagues. */
final class Professions {

    private static final Terms PROFESSIONS = Terms.of("professions");
    private static final Terms DEGREES = Terms.of("degrees");
    private static final Terms AGENCIES = Terms.of("agency-words");
    private static final Terms OFFICES = Terms.of("offices");
    /** "from the county jail": there clients are. */
    private static final Set<String> NO_OFFICE = Set.of("jail", "hospital", "shelter", "prison", "clinic", "detox", "lockup", "house", "home", "park", "street", "bridge", "line", "pen", "penitentiary", "mission", "motel", "fair", "road", "unit", "bus", "he", "she", "who", "is", "was", "has");
    private static final Set<String> ARTICLES = Set.of("the", "our", "your", "their");
    private static final Set<String> OFFICE_NOUNS = Set.of("department", "office", "pool", "association", "committee", "council", "board", "agency", "foundation", "bureau", "division", "pta", "union", "academy", "university", "college",
            "coalition", "ministry", "institute", "company", "firm", "vendor", "newspaper", "district", "commission", "alliance", "network", "pd", "fd");
    private static final Set<String> NO_DESCRIPTION = Set.of("who", "whose", "which", "that", "has", "had", "have", "by", "with", "to", "for", "and", "but", "was", "were", "told", "said", "called", "he", "she", "they", "i", "we", "his", "her", "their",
            "retired", "former", "ex", "client", "patient", "on", "after", "before", "when", "because", "if", "until", "against", "from");

    private final Reading reading;

    Professions(Reading reading) {
        this.reading = reading;
    }

    /** A degree, a profession or an agency behind the name. */
    boolean isDescribed(int end) {
        if (end >= reading.words.size()) {
            return false;
        }
        var gap = reading.between(end - 1, end);
        var word = reading.words.get(end);
        if (DEGREES.after(reading, end) > end && gap.equals(", ") && word.text().length() > 2 && Character.isLowerCase(reading.words.get(end - 1).text().charAt(0))) {
            return true;
        }
        if (DEGREES.after(reading, end) > end && Character.isUpperCase(word.text().charAt(0)) && (gap.startsWith(",") || gap.equals(" ") || gap.equals(" (")) && (word.isAllCapitals() || word.text().length() > 2 && !gap.equals(" "))) {
            return true;
        }
        if (gap.equals(" ") && Character.isLowerCase(reading.words.get(end - 1).text().charAt(0)) && (PROFESSIONS.after(reading, end) > end || PROFESSIONS.after(reading, end + 1) > end + 1)) {
            return true;
        }
        var apposed = gap.equals(", ") || gap.equals(" (") || gap.equals(" / ") || gap.equals(" | ") || gap.equals(" - ") || gap.equals(" -- ") || gap.equals("\n") || gap.equals(", \n");
        var stated = gap.equals(" ") && switch (word.lower()) {
            case "is", "was", "as" -> true;
            case "from", "of", "with", "at" -> isAgency(end + 1) || isOffice(end + 1);
            case "in" -> isOffice(end + 1);
            default -> false;
        };
        if (stated && !word.lower().equals("is") && !word.lower().equals("was") && !word.lower().equals("as")) {
            return true;
        }
        return apposed && (isProfession(end) || isAgency(end) || isFrom(end)) || stated && isOwn(end + 1) && isProfession(end + 1);
    }

    /** "in finance", "from the parks department". */
    private boolean isOffice(int from) {
        var end = OFFICES.after(reading, from);
        if (end > from) {
            return end >= reading.words.size() || !reading.between(end - 1, end).equals(" ") || !NO_OFFICE.contains(reading.words.get(end).lower());
        }
        for (int i = from + 1; i < Math.min(reading.words.size(), from + 4) && ARTICLES.contains(reading.words.get(from).lower()) && reading.between(i - 1, i).equals(" "); i++) {
            if (OFFICE_NOUNS.contains(reading.words.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean isOwn(int index) {
        return index < reading.words.size() && switch (reading.words.get(index).lower()) {
            case "our", "the", "my", "their", "a", "an" -> true;
            default -> false;
        };
    }

    private boolean isFrom(int index) {
        return switch (reading.words.get(index).lower()) {
            case "from", "of", "with", "at" -> isAgency(index + 1);
            default -> false;
        };
    }

    boolean isProfession(int from) {
        for (int i = from; i < Math.min(reading.words.size(), from + 6); i++) {
            if (i > from && reading.between(i - 1, i).chars().anyMatch(c -> ".;:!?\n,".indexOf(c) >= 0) || NO_DESCRIPTION.contains(reading.words.get(i).lower()) || NameContext.isVerb(reading.words.get(i).lower())) {
                return false;
            }
            if (PROFESSIONS.after(reading, i) > i) {
                return true;
            }
        }
        return false;
    }

    /** A word with a capital, and within the next ones one that agencies have in their names; not a jail, of course. */
    boolean isAgency(int from) {
        var at = from < reading.words.size() && reading.words.get(from).lower().equals("the") ? from + 1 : from;
        for (int i = at; i < Math.min(reading.words.size(), at + 5); i++) {
            var word = reading.words.get(i);
            if (i > at && reading.between(i - 1, i).length() > 1 || !word.isCapitalized() && !word.lower().equals("of")) {
                return at < reading.words.size() && i == at && reading.words.get(at - 1 < 0 ? 0 : at - 1).lower().equals("the") && AGENCIES.has(word.lower());
            }
            if (AGENCIES.has(word.lower())) {
                return i + 1 >= reading.words.size() || !reading.words.get(i + 1).lower().matches("jail|hospital|shelter|prison");
            }
        }
        return false;
    }
}

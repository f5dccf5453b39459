package org.coresponderalliance.continuum.privacy.guard;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.coresponderalliance.continuum.privacy.guard.NameReader.Need;

/**
 * Names of people in their professional role are no finding: officers, clinicians, presenters, authors, those who are
 * greeted, thanked or sign. Source: false positives known in the field (part f); after the physician rule of Phileas, which
 * goes by titles before and degrees behind a name. Once known as a colleague, a name is one in the whole draft.
 */
final class Colleagues {

    static final RuleInfo INFO = new RuleInfo("safe.colleague", "safe", Action.INFO, "", "people in a professional role (part f); titles and degrees as in Phileas' physician rule");

    private static final Terms TITLES = Terms.of("titles");
    private static final Terms TEAMMATES = Terms.of("teammates");
    private static final Terms PROFESSIONS = Terms.of("professions");
    private static final Terms DEGREES = Terms.of("degrees");
    private static final Terms GREETINGS = Terms.of("greetings");
    private static final Terms BY = Terms.of("by-whom");
    private static final Terms DEEDS = Terms.of("deeds");
    private static final Terms WORKS = Terms.of("works");
    private static final Terms AGENCIES = Terms.of("agency-words");
    private static final Set<String> NO_DESCRIPTION = Set.of("who", "whose", "which", "that", "has", "had", "have", "by", "with", "to", "for", "and", "but", "was", "were", "told", "said", "called", "he", "she", "they", "i", "we", "his", "her", "their",
            "retired", "former", "ex", "client", "patient", "on", "after", "before", "when", "because", "if", "until", "against", "from");
    private static final Pattern CLOSING = Pattern.compile("(?i)(?:best|regards|thanks|thank you|thx|ty|sincerely|respectfully|cheers|warmly|kind regards|best regards|warm regards|many thanks|thanks again|thanks in advance|stay safe|take care|appreciate (?:it|you|any help)|in solidarity|yours|yours truly|be well|peace|gratefully|v/r|r/|respectfully submitted)[,.!]?");

    private final Reading reading;
    private final NameReader names;
    private final NameContext context;
    private final Set<String> known = new HashSet<>();

    private Colleagues(Reading reading) {
        this.reading = reading;
        names = new NameReader(reading);
        context = new NameContext(reading);
    }

    static void mark(Reading reading) {
        var colleagues = new Colleagues(reading);
        colleagues.markOnce();
        if (!colleagues.known.isEmpty()) {
            colleagues.markAgain();
        }
    }

    private void markOnce() {
        for (int i = 0; i < reading.words.size(); ) {
            var end = end(i);
            if (end > i && isColleague(i, end) && !(context.isCued(i) && !isTitled(i))) {
                mark(i, end);
                i = alsoNext(end);
            } else {
                i = Math.max(end, i + 1);
            }
        }
    }

    private int end(int from) {
        var word = reading.words.get(from);
        return word.isCapitalized() ? names.end(from, Need.PLAUSIBLE) : names.small(from, isTitled(from) || isGreeted(from));
    }

    private void mark(int from, int end) {
        reading.markNoName(reading.words.get(from).start(), reading.words.get(end - 1).end());
        for (int i = from; i < end; i++) {
            if (reading.words.get(i).text().length() > 2) {
                known.add(reading.words.get(i).lower());
            }
        }
    }

    private void markAgain() {
        for (int i = 0; i < reading.words.size(); ) {
            var end = reading.words.get(i).isCapitalized() && known.contains(reading.words.get(i).lower()) ? names.end(i, Need.PLAUSIBLE) : i;
            if (end > i && !context.isCued(i) && reading.words.subList(i, end).stream().allMatch(word -> known.contains(word.lower()) || word.isInitial())) {
                reading.markNoName(reading.words.get(i).start(), reading.words.get(end - 1).end());
            }
            i = Math.max(end, i + 1);
        }
    }

    private boolean isColleague(int from, int end) {
        return isTitled(from) || isGreeted(from) || isOurs(from) || isBy(from) || isDescribed(end) || isActive(from, end) || isSignature(from, end)
                || MailHeaders.isIn(reading, reading.words.get(from).start());
    }

    private boolean isTitled(int from) {
        if (from == 0) {
            return false;
        }
        var gap = reading.between(from - 1, from);
        var near = gap.equals(" ") || gap.equals(". ") || gap.equals(", ") || gap.equals(": ") || gap.equals(".") || gap.equals(" (");
        return near && TITLES.before(reading, from) < from && !isRetired(TITLES.before(reading, from));
    }

    /** A retired officer can be a client. */
    private boolean isRetired(int title) {
        return title > 0 && switch (reading.words.get(title - 1).lower()) {
            case "retired", "former", "ex", "his", "her", "their" -> true;
            default -> false;
        };
    }

    private boolean isGreeted(int from) {
        var start = reading.words.get(from).start();
        if (start > 0 && reading.text.charAt(start - 1) == '@') {
            return true;
        }
        if (from == 0) {
            return isAddressed(from);
        }
        var gap = reading.between(from - 1, from);
        var greeting = gap.length() <= 3 && gap.indexOf('.') < 0 && gap.indexOf('?') < 0 ? GREETINGS.before(reading, from) : from;
        if (greeting < from) {
            var first = reading.words.get(greeting);
            return first.opens() || greeting == 0 || opensClause(greeting) || from - greeting > 1;
        }
        return isAddressed(from);
    }

    private boolean opensClause(int index) {
        var gap = reading.between(index - 1, index);
        return gap.indexOf(',') >= 0 || gap.indexOf('-') >= 0 || gap.indexOf('(') >= 0 || gap.indexOf('\n') >= 0 || gap.indexOf(';') >= 0;
    }

    /** A name alone at the beginning of a line, before a comma or a dash and a new line: "Jenny,". */
    private boolean isAddressed(int from) {
        var start = reading.words.get(from).start();
        if (start > 0 && reading.text.charAt(start - 1) != '\n' || start > 400) {
            return false;
        }
        var end = names.end(from, Need.PLAUSIBLE);
        if (end == from || end - from > 3) {
            return false;
        }
        var stop = reading.words.get(end - 1).end();
        var rest = reading.text.substring(stop, Math.min(reading.text.length(), stop + 3));
        return rest.startsWith(",\n") || rest.startsWith("!\n") || rest.startsWith(":\n") || rest.startsWith(" -\n") || start == 0 && end - from == 1 && (rest.startsWith(" - ") || rest.startsWith(", ") && isYou(end));
    }

    private boolean isYou(int index) {
        return index < reading.words.size() && switch (reading.words.get(index).lower()) {
            case "i", "we", "you", "your", "our", "in", "thanks", "thank", "this", "that", "great", "yes", "no", "how", "what", "can", "could", "did", "do", "does", "are", "is", "have" -> true;
            default -> false;
        };
    }

    /** "our clinician Dana", "my partner, Luis". */
    private boolean isOurs(int from) {
        if (from < 2) {
            return false;
        }
        var gap = reading.between(from - 1, from);
        var mate = gap.equals(" ") || gap.equals(", ") || gap.equals(" (") ? TEAMMATES.before(reading, from) : from;
        for (int i = mate - 1; mate < from && i >= Math.max(0, mate - 3); i--) {
            switch (reading.words.get(i).lower()) {
                case "our", "my", "your", "the", "a", "another", "fellow" -> {
                    return true;
                }
                default -> { }
            }
        }
        return false;
    }

    private boolean isBy(int from) {
        var gap = from > 0 ? reading.between(from - 1, from) : "";
        if (gap.isEmpty() || gap.length() > 3 || gap.indexOf('.') >= 0) {
            return false;
        }
        var by = BY.before(reading, from);
        return by < from && (from - by > 1 || gap.indexOf(':') >= 0);
    }

    /** A degree, a profession or an agency behind the name. */
    private boolean isDescribed(int end) {
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
        var apposed = gap.equals(", ") || gap.equals(" (") || gap.equals(" / ") || gap.equals(" | ") || gap.equals(" - ") || gap.equals(" -- ") || gap.equals("\n") || gap.equals(", \n");
        var stated = gap.equals(" ") && switch (word.lower()) {
            case "is", "was", "as" -> true;
            case "from", "of", "with", "at" -> isAgency(end + 1);
            default -> false;
        };
        if (stated && !word.lower().equals("is") && !word.lower().equals("was") && !word.lower().equals("as")) {
            return true;
        }
        return apposed && (isProfession(end) || isAgency(end) || isFrom(end)) || stated && isOwn(end + 1) && isProfession(end + 1);
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

    private boolean isProfession(int from) {
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
    private boolean isAgency(int from) {
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

    private boolean isActive(int from, int end) {
        if (end >= reading.words.size()) {
            return false;
        }
        var gap = reading.between(end - 1, end);
        if (gap.equals("'s ") || gap.equals("' ")) {
            return WORKS.has(reading.words.get(end).lower()) || end + 1 < reading.words.size() && WORKS.has(reading.words.get(end + 1).lower()) && !reading.words.get(end).lower().matches("case|probation|parole|new|old");
        }
        return gap.equals(" ") && DEEDS.after(reading, end) > end && (from == 0 || end - from > 1 || reading.words.get(from).opens() || !context.undergoes(from)) || gap.equals("'s");
    }

    /** "presented by Dana Whitfield and Luis Ortega": the second too. */
    private int alsoNext(int end) {
        var next = end;
        for (int more = 0; more < 4 && next < reading.words.size(); more++) {
            var gap = reading.between(next - 1, next);
            var from = reading.words.get(next).lower().equals("and") ? next + 1 : gap.equals(", ") || gap.equals(" & ") ? next : reading.words.size();
            if (from < reading.words.size() && reading.words.get(from).lower().equals("and")) {
                from++;
            }
            var to = names.end(from, Need.PLAUSIBLE);
            if (to == from || from >= reading.words.size()) {
                break;
            }
            mark(from, to);
            next = to;
        }
        return next;
    }

    /** A name alone in its line: behind a closing, before a line with a profession or agency, or with a dash at the very end. */
    private boolean isSignature(int from, int end) {
        var start = reading.words.get(from).start();
        var stop = reading.words.get(end - 1).end();
        var line = reading.text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
        var next = reading.text.indexOf('\n', stop);
        var head = reading.text.substring(start == 0 ? 0 : Math.min(line, start), start).strip();
        var tail = reading.text.substring(stop, next < 0 ? reading.text.length() : next).strip();
        if (!head.isEmpty() && !head.matches("[-~*\u2014>| ]{1,4}") || tail.length() > 1) {
            return false;
        }
        var above = reading.text.substring(0, Math.min(line, start)).strip();
        var aboveLine = above.substring(above.lastIndexOf('\n') + 1).strip();
        if (CLOSING.matcher(aboveLine.replaceFirst("^[-> ]+", "")).matches()) {
            return true;
        }
        if (!head.isEmpty() && next < 0 && !above.isEmpty()) {
            return !aboveLine.startsWith(head.substring(0, 1));
        }
        var below = reading.wordAt(stop);
        return next >= 0 && head.isEmpty() && below < reading.words.size() && reading.words.get(below).start() - stop < 4 && (isProfession(below) || isAgency(below));
    }
}

package org.coresponderalliance.continuum.privacy.guard;

import java.util.HashSet;
import java.util.Set;
import org.coresponderalliance.continuum.privacy.guard.NameReader.Need;

/**
 * Names of people in their professional role are no finding: officers, clinicians, presenters, authors, those who are
 * greeted, thanked or sign. Source: false positives known in the field (part f); after the physician rule of Phileas, which
 * goes by titles before and degrees behind a name. Once known as a colleague, a name is one in the whole draft.
 */
final class Colleagues {

    static final RuleInfo INFO = new RuleInfo("safe.colleague", "safe", Action.INFO, "", "people in a professional role (part f); titles and degrees as in Phileas' physician rule");

    private static final Terms TITLES = Terms.of("titles");
    private static final Terms COURTESY = Terms.of("courtesy-titles");
    private static final Terms TEAMMATES = Terms.of("teammates");
    private static final Terms GREETINGS = Terms.of("greetings");
    private static final Terms BY = Terms.of("by-whom");
    private static final Terms DEEDS = Terms.of("deeds");
    private static final Terms WORKS = Terms.of("works");
    private static final Terms PUBLIC = Terms.of("public-people");

    private static final Set<String> SAYING = Set.of("said", "says", "mentioned", "noted", "wrote", "pointed", "described", "suggested", "posted", "put", "explained", "taught", "teaches", "shared", "recommended");

    private final Reading reading;
    private final NameReader names;
    private final NameContext context;
    private final MailHabits mail;
    private final Professions profession;
    private final Set<String> known = new HashSet<>();

    private Colleagues(Reading reading) {
        this.reading = reading;
        names = new NameReader(reading);
        context = new NameContext(reading);
        profession = new Professions(reading);
        mail = new MailHabits(reading, names, profession);
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
                alsoBefore(i);
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
        return PUBLIC.after(reading, from) >= end && end > from || isTitled(from) || isGreeted(from) || isOurs(from) || isBy(from) || profession.isDescribed(end) || isActive(from, end) || mail.isSignature(from, end)
                || MailHeaders.isIn(reading, reading.words.get(from).start());
    }

    /** Whether the word is a rank or a role of a colleague, that stands before a name and is none. */
    static boolean isTitle(String lower) {
        return TITLES.has(lower) && !Lexicon.get().isFirst(lower);
    }

    private boolean isTitled(int from) {
        if (from == 0) {
            return false;
        }
        switch (reading.words.get(from - 1).lower()) {
            case "named", "called", "father", "brother", "sister", "mother" -> {
                return from > 1 && (TITLES.before(reading, from - 1) < from - 1 || TEAMMATES.before(reading, from - 1) < from - 1);
            }
            default -> { }
        }
        var gap = reading.between(from - 1, from);
        var near = gap.equals(" ") || gap.equals(". ") && Lexicon.ABBREVIATIONS.contains(reading.words.get(from - 1).lower()) || gap.equals(", ") || gap.equals(": ") || gap.equals(".") || gap.equals(" (") || gap.equals("9 ") && reading.words.get(from - 1).lower().equals("k");
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
            return mail.isAddressed(from);
        }
        if (COURTESY.has(reading.words.get(from - 1).lower()) && from > 1) {
            return !mail.isAddressed(from - 1) && reading.between(from - 2, from - 1).equals(" ") && isGreeted(from - 1);
        }
        var gap = reading.between(from - 1, from);
        var greeting = gap.length() <= 3 && (gap.indexOf('.') < 0 || gap.equals(". ") && Lexicon.ABBREVIATIONS.contains(reading.words.get(from - 1).lower())) && gap.indexOf('?') < 0 ? GREETINGS.before(reading, from) : from;
        if (greeting > 0 && reading.words.get(greeting - 1).lower().equals("emergency")) {
            return false;
        }
        if (greeting < from) {
            var first = reading.words.get(greeting);
            if (from - greeting == 1 && !isMeant(first.lower(), from)) {
                return false;
            }
            return first.opens() || greeting == 0 || opensClause(greeting) || from - greeting > 1;
        }
        return mail.isAddressed(from);
    }

    /** "As Dana said" but not "As Marcus walked off"; "Yes, Dana." but not "Yes, Marcus has been here too". */
    private boolean isMeant(String greeting, int from) {
        var end = names.end(from, Need.PLAUSIBLE);
        return switch (greeting) {
            case "as", "like", "what" -> end < reading.words.size() && SAYING.contains(reading.words.get(end).lower());
            case "yes", "no", "exactly", "sorry", "agreed", "awesome" -> end > from && (reading.words.get(end - 1).end() >= reading.text.length() || ",.!?-\n".indexOf(reading.text.charAt(reading.words.get(end - 1).end())) >= 0);
            default -> true;
        };
    }

    private boolean opensClause(int index) {
        var gap = reading.between(index - 1, index);
        return gap.indexOf(',') >= 0 || gap.indexOf('-') >= 0 || gap.indexOf('(') >= 0 || gap.indexOf('\n') >= 0 || gap.indexOf(';') >= 0;
    }

    /** "our clinician Dana", "my partner, Luis". */
    private boolean isOurs(int from) {
        if (from > 2 && COURTESY.has(reading.words.get(from - 1).lower())) {
            return isOurs(from - 1);
        }
        if (from < 2) {
            return false;
        }
        var gap = reading.between(from - 1, from);
        var mate = gap.equals(" ") || gap.equals(", ") || gap.equals(" (") ? TEAMMATES.before(reading, from) : from;
        for (int i = mate - 1; mate < from && i >= Math.max(0, mate - 3); i--) {
            switch (reading.words.get(i).lower()) {
                case "our", "my", "your", "the", "a", "one", "two", "three", "new", "another", "fellow" -> {
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
        return by < from && (by == 0 || !reading.words.get(by - 1).lower().equals("emergency")) && (from - by > 1 || gap.indexOf(':') >= 0);
    }

    private boolean isActive(int from, int end) {
        if (end >= reading.words.size()) {
            return false;
        }
        var gap = reading.between(end - 1, end);
        if (gap.equals("'s ") || gap.equals("' ")) {
            return WORKS.has(reading.words.get(end).lower()) || end + 1 < reading.words.size() && WORKS.has(reading.words.get(end + 1).lower()) && !reading.words.get(end).lower().matches("case|probation|parole|new|old");
        }
        if (gap.equals(", ") && reading.words.get(end).lower().equals("who")) {
            return DEEDS.after(reading, end + 1) > end + 1;
        }
        return gap.equals(" ") && DEEDS.after(reading, end) > end && (from == 0 || end - from > 1 || reading.words.get(from).opens() || !context.undergoes(from)) || gap.equals("'s");
    }

    /** "Jill and Monica from NAMI": the first too. */
    private void alsoBefore(int from) {
        if (from > 1 && reading.words.get(from - 1).lower().equals("and") && reading.between(from - 2, from - 1).equals(" ") && names.end(from - 2, Need.KNOWN) == from - 1 && !context.isCued(from - 2)) {
            mark(from - 2, from - 1);
        }
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

}

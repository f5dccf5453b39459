package org.coresponderalliance.continuum.privacy.guard;

import java.util.regex.Pattern;
import org.coresponderalliance.continuum.privacy.guard.NameReader.Need;

/** How colleagues begin and end what they write to each other: with a name in a line of its own. */
final class MailHabits {

    private static final Pattern TO_YOU = Pattern.compile("(?i)\\b(?:you|your|yours|thank|thanks|agreed?|questions?|point|curious|wondering|welcome|congrats|well said|well put|love (?:this|that|it|the|your)|great|nice|awesome|appreciate|same here|exactly|yes|no)\\b");
    private static final Pattern CLOSING = Pattern.compile("(?i)(?:best|regards|thanks|thank you|thx|ty|sincerely|respectfully|cheers|warmly|kind regards|best regards|warm regards|many thanks|thanks again|thanks in advance|stay safe|take care|appreciate (?:it|you|any help)|in solidarity|yours|yours truly|be well|peace|gratefully|v/r|r/|respectfully submitted)[,.!]?");

    private final Reading reading;
    private final NameReader names;
    private final Professions profession;

    MailHabits(Reading reading, NameReader names, Professions profession) {
        this.reading = reading;
        this.names = names;
        this.profession = profession;
    }

    /** A name alone at the beginning of a line, before a comma or a dash and a new line: "Jenny,". */
    boolean isAddressed(int from) {
        var start = reading.words.get(from).start();
        if (isVocative(from)) {
            return true;
        }
        var line = reading.text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
        if (!reading.text.substring(Math.min(line, start), start).isBlank()) {
            return false;
        }
        var end = names.end(from, Need.PLAUSIBLE);
        if (end == from || end - from > 3) {
            return false;
        }
        var stop = reading.words.get(end - 1).end();
        var rest = reading.text.substring(stop, Math.min(reading.text.length(), stop + 3));
        return rest.startsWith(",\n") || rest.startsWith("!\n") || rest.startsWith(":\n") || rest.startsWith(" -\n") || end - from == 1 && (start == 0 && rest.startsWith(" - ") || rest.startsWith(", ") && isYou(end));
    }

    /** "Two questions for you, Phil." */
    private boolean isVocative(int from) {
        var word = reading.words.get(from);
        var close = word.end() < reading.text.length() ? reading.text.charAt(word.end()) : '.';
        if (from == 0 || ",.?!".indexOf(close) < 0 || !reading.between(from - 1, from).equals(", ") || reading.words.get(from - 1).isCapitalized()) {
            return false;
        }
        return Cues.in(TO_YOU, reading.before(word.start(), 160));
    }

    private boolean isYou(int index) {
        return index < reading.words.size() && switch (reading.words.get(index).lower()) {
            case "i", "we", "you", "your", "our", "in", "thanks", "thank", "this", "that", "great", "yes", "no", "how", "what", "can", "could", "did", "do", "does", "are", "is", "have" -> true;
            default -> false;
        };
    }

    /** A name alone in its line: behind a closing, before a line with a profession or agency, or with a dash at the very end. */
    boolean isSignature(int from, int end) {
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
        return next >= 0 && head.isEmpty() && below < reading.words.size() && reading.words.get(below).start() - stop < 4 && (profession.isProfession(below) || profession.isAgency(below));
    }
}

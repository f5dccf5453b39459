package org.coresponderalliance.continuum.privacy.guard;

import java.util.regex.Pattern;

/** What a pattern matched, and what stands around it. */
record Match(Reading reading, int start, int end, String text, String whole, int wholeStart, int wholeEnd) {

    long digits() {
        return text.chars().filter(c -> c >= '0' && c <= '9').count();
    }

    String digitsOnly() {
        var digits = new StringBuilder();
        text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        return digits.toString();
    }

    boolean isPersonal() {
        return reading.isPersonal(wholeStart);
    }

    boolean before(Pattern cue, int most) {
        return Cues.in(cue, reading.before(wholeStart, most));
    }

    boolean after(Pattern cue, int most) {
        return Cues.in(cue, reading.after(wholeEnd, most));
    }
}

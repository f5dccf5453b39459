package org.coresponderalliance.continuum.privacy.guard;

import java.util.regex.Pattern;

/**
 * Lines that mail programs put before what they quote: "On Monday, ... wrote:", "From: ...", "-----Original Message-----".
 * They name colleagues who wrote to each other. Such a line can be broken in two, with marks of quotation before each part.
 */
final class MailHeaders {

    private static final int LONGEST = 240;
    private static final Pattern FIELD = Pattern.compile("(?i)[\\s>|*]{0,8}(?:from|to|cc|bcc|reply-to|sent by|sender|von|de|para):\\s.*");
    private static final Pattern OPENING = Pattern.compile("(?i)[\\s>|*]{0,8}(?:on|am|le|el) .{0,120}\\d.*");
    private static final Pattern WROTE = Pattern.compile("(?i)(?:wrote|writes|schrieb|escribi\\u00f3|said):?[\\s>]*(?:\\n|$)");

    private MailHeaders() {}

    static boolean isIn(Reading reading, int position) {
        var text = reading.text;
        var from = text.lastIndexOf('\n', Math.max(0, position - 1)) + 1;
        if (FIELD.matcher(text.substring(from, position)).matches()) {
            return isMail(text, from, position);
        }
        var start = OPENING.matcher(text.substring(from, position)).matches() ? from : text.lastIndexOf('\n', Math.max(0, from - 2)) + 1;
        if (position - start > LONGEST || !OPENING.matcher(text.substring(start, position).replace('\n', ' ')).matches()) {
            return false;
        }
        var wrote = WROTE.matcher(text).region(position, Math.min(text.length(), position + LONGEST / 2));
        return wrote.find() && text.substring(position, wrote.start()).chars().filter(c -> c == '\n').count() <= 1;
    }

    /** "To: the client" in a list of steps is no header: an address stands in the line, or another field in the next one. */
    private static boolean isMail(String text, int from, int position) {
        var end = text.indexOf('\n', position);
        var line = text.substring(from, end < 0 ? text.length() : end);
        if (line.indexOf('@') >= 0 || end < 0) {
            return line.indexOf('@') >= 0;
        }
        var next = text.indexOf('\n', end + 1);
        var before = from == 0 ? "" : text.substring(text.lastIndexOf('\n', Math.max(0, from - 2)) + 1, from - 1);
        return Cues.in(HEAD, text.substring(end + 1, next < 0 ? text.length() : next)) || Cues.in(HEAD, before);
    }

    private static final Pattern HEAD = Pattern.compile("(?i)^[\\s>|*]{0,8}(?:from|to|cc|sent|date|subject|re)(?:\\*{0,2}):\\s");
}

package org.coresponderalliance.continuum.discussion.ui;

/** A quotation in Markdown. */
final class Quote {

    private static final int LONGEST = 1_500;

    private Quote() {}

    /** The text as a quotation that says whose words they are; a long one is cut. */
    static String of(String handle, String text) {
        var words = text.strip();
        var cut = words.length() <= LONGEST ? words : words.substring(0, LONGEST).stripTrailing() + " …";
        return "> @" + handle + ":\n>\n" + cut.lines().map(line -> ("> " + line).stripTrailing()).reduce((a, b) -> a + "\n" + b).orElse(">") + "\n\n";
    }
}

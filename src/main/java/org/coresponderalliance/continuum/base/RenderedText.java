package org.coresponderalliance.continuum.base;

/**
 * A Markdown text as readers get it.
 *
 * @param html sanitized HTML, safe to put into any page
 * @param text the same without markup, for excerpts, search and mails
 */
public record RenderedText(String html, String text) {

    /** The beginning of the text, cut at a word, with an ellipsis where something was cut. */
    public static String excerpt(String text, int longest) {
        var line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= longest) {
            return line;
        }
        var end = line.lastIndexOf(' ', longest - 1);
        return line.substring(0, end > longest / 2 ? end : longest - 1) + "…";
    }

    public String excerpt(int longest) {
        return excerpt(text, longest);
    }
}

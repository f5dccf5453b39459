package org.coresponderalliance.continuum.search.mapping;

/**
 * The characters that the highlighter puts around a match, from Unicode's private use area. They are taken out of every
 * text before it is indexed, so that whatever stands between them in a hit was put there by the highlighter, and the text
 * around them can be escaped as a whole.
 */
public final class HighlightMarks {

    public static final char OPEN = '\uE000';
    public static final char CLOSE = '\uE001';

    private HighlightMarks() {}

    static String removed(String text) {
        return text.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
    }

    /** The text as HTML: all of it escaped, the marks turned into {@code <mark>} elements. */
    public static String html(String marked) {
        var html = new StringBuilder(marked.length() + 64);
        for (int i = 0; i < marked.length(); i++) {
            switch (marked.charAt(i)) {
                case OPEN -> html.append("<mark>");
                case CLOSE -> html.append("</mark>");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(marked.charAt(i));
            }
        }
        return html.toString();
    }

    /** The text without marks, as it was. */
    public static String plain(String marked) {
        return removed(marked);
    }
}

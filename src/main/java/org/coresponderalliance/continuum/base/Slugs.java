package org.coresponderalliance.continuum.base;

import java.text.Normalizer;
import java.util.Locale;

/** The readable part of a URL, made from a title. */
public final class Slugs {

    private static final int LONGEST = 80;

    private Slugs() {}

    /** Lowercase ASCII words joined by hyphens, at most 80 characters; {@code "untitled"} where no such word remains. */
    public static String of(String title) {
        var ascii = Normalizer.normalize(title, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        var words = ascii.toLowerCase(Locale.ROOT).replaceAll("['’]", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (words.isEmpty()) {
            return "untitled";
        }
        return words.length() <= LONGEST ? words : shortened(words);
    }

    private static String shortened(String words) {
        var end = words.lastIndexOf('-', LONGEST);
        return words.substring(0, end > LONGEST / 2 ? end : LONGEST);
    }
}

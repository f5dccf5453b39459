package org.coresponderalliance.continuum.privacy.guard;

/**
 * Cyrillic, Greek and other letters that look like Latin ones, read as these where they stand in a word that is Latin
 * otherwise, or that has nothing but look-alikes. Source: the single-letter pairs of Unicode's confusables.txt (UTS 39).
 */
final class LookAlikes {

    private static final String ALIKE = "АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝьΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαινρυκτıƖɑɡℓցհոսօ";
    private static final String LATIN = "ABESIJKMHOPCTYXaesijopcyxhdqwbABEZHIKMNOPTYXoaivpuktiIaglghnuo";

    private LookAlikes() {}

    static void apply(Traced text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.at(i) >= 0x80 && Character.isLetter(text.at(i))) {
                i = word(text, i);
            }
        }
    }

    private static int word(Traced text, int inside) {
        var from = inside;
        while (from > 0 && inside - from < 64 && Character.isLetter(text.at(from - 1))) {
            from--;
        }
        var to = inside;
        var mayBeLatin = true;
        while (to < text.length() && Character.isLetter(text.at(to))) {
            mayBeLatin &= text.at(to) < 0x250 || ALIKE.indexOf(text.at(to)) >= 0;
            to++;
        }
        if (mayBeLatin) {
            for (int i = inside; i < to; i++) {
                var alike = text.at(i) < 0x80 ? -1 : ALIKE.indexOf(text.at(i));
                if (alike >= 0) {
                    text.set(i, LATIN.charAt(alike));
                }
            }
        }
        return to;
    }
}

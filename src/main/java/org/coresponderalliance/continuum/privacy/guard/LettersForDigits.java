package org.coresponderalliance.continuum.privacy.guard;

/** Letters in the place of digits (O for 0, l and I for 1) in what has the shape of a phone or Social Security number. */
final class LettersForDigits {

    private static final String D = "[\\dOoQlI|]";
    private static final Anchored SHAPE = Anchored.of("(?<![\\w-])\\(?" + D + "{3}\\)?[-. ]{1,2}" + D + "{2,3}[-. ]" + D + "{4}(?![\\w-])");

    private LettersForDigits() {}

    static void apply(Traced text) {
        SHAPE.each(text.toString(), shape -> {
            if (shape.group().chars().filter(Character::isDigit).count() >= 5) {
                for (int i = shape.start(); i < shape.end(); i++) {
                    switch (text.at(i)) {
                        case 'O', 'o', 'Q' -> text.set(i, '0');
                        case 'l', 'I', '|' -> text.set(i, '1');
                        default -> { }
                    }
                }
            }
        });
    }
}

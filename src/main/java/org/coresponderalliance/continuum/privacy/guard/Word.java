package org.coresponderalliance.continuum.privacy.guard;

import java.util.Locale;

/**
 * A word of the text, apostrophes and hyphens inside it included, a possessive 's not.
 *
 * @param opens whether it is the first of its sentence, where every word has a capital
 */
record Word(int start, int end, String text, String lower, boolean opens) {

    Word(int start, int end, String text, boolean opens) {
        this(start, end, text, text.toLowerCase(Locale.ROOT), opens);
    }

    boolean isCapitalized() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean isInitial() {
        return text.length() == 1 && isCapitalized();
    }

    boolean isAllCapitals() {
        return text.length() > 1 && text.chars().noneMatch(Character::isLowerCase);
    }
}

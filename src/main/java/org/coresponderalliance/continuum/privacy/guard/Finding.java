package org.coresponderalliance.continuum.privacy.guard;

/**
 * A place in a draft that could identify somebody.
 *
 * @param start first character, in UTF-16 code units of the draft's text
 * @param end after the last character
 * @param type what it is: {@code structured.*} (numbers, addresses, links), {@code name.cued}, {@code name.bare} or {@code quasi.*}
 * @param rule which rule found it, as in {@link Guard#rules()}
 * @param message one sentence for the author why it matters; never holds anything of the text
 */
public record Finding(int start, int end, String type, String rule, Action action, String message) {

    Finding with(Action other) {
        return new Finding(start, end, type, rule, other, message);
    }
}

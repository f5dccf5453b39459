package org.coresponderalliance.continuum.privacy.guard;

/** The text as the rules read it: tricks and habits of writing that hide what stands there are undone, one after the other. */
final class Normalization {

    private Normalization() {}

    static Traced of(String text) {
        var traced = Compatibility.apply(text);
        LookAlikes.apply(traced);
        traced = Wrapping.apply(traced);
        traced = Emphasis.apply(traced);
        traced = Phonetics.apply(traced);
        traced = SpelledDigits.apply(traced);
        traced = Spacing.apply(traced);
        LettersForDigits.apply(traced);
        return traced;
    }
}

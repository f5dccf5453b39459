package org.coresponderalliance.continuum.privacy.guard;

/**
 * What is no finding although it looks like one. Safe patterns come before all others, as in philter-ucsf.
 *
 * @param names whether it is safe only from the rules for names: numbers in it are still found
 */
record SafeRule(String id, Anchored pattern, boolean names, String source) {

    static SafeRule of(String id, String pattern, String source) {
        return new SafeRule(id, Anchored.of(pattern), false, source);
    }

    static SafeRule ofNames(String id, String pattern, String source) {
        return new SafeRule(id, Anchored.of(pattern), true, source);
    }

    RuleInfo info() {
        return new RuleInfo(id, "safe", Action.INFO, "", source);
    }

    void mark(Reading reading) {
        pattern.each(reading.text, found -> {
            if (names) {
                reading.markNoName(found.start(), found.end());
            } else {
                reading.markSafe(found.start(), found.end());
            }
        });
    }
}

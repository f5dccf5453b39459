package org.coresponderalliance.continuum.privacy.guard;

import java.util.regex.Pattern;

/**
 * What is no finding although it looks like one. Safe patterns come before all others, as in philter-ucsf.
 *
 * @param names whether it is safe only from the rules for names: numbers in it are still found
 */
record SafeRule(String id, Pattern pattern, boolean names, String source) {

    static SafeRule of(String id, String pattern, String source) {
        return new SafeRule(id, Pattern.compile(pattern), false, source);
    }

    static SafeRule ofNames(String id, String pattern, String source) {
        return new SafeRule(id, Pattern.compile(pattern), true, source);
    }

    RuleInfo info() {
        return new RuleInfo(id, "safe", Action.INFO, "", source);
    }

    void mark(Reading reading) {
        var matcher = pattern.matcher(reading.text);
        while (matcher.find()) {
            if (names) {
                reading.markNoName(matcher.start(), matcher.end());
            } else {
                reading.markSafe(matcher.start(), matcher.end());
            }
        }
    }
}

package org.coresponderalliance.continuum.privacy.guard;

import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A rule that is tried only on texts with a sign that all it finds must have. Most texts have none.
 *
 * @param sign is looked for once in the whole text, so it must be quick
 */
record SignedRule(Predicate<String> sign, Rule rule) implements Rule {

    @Override
    public RuleInfo info() {
        return rule.info();
    }

    @Override
    public void find(Reading reading, Consumer<Hit> hits) {
        if (sign.test(reading.text)) {
            rule.find(reading, hits);
        }
    }
}

package org.coresponderalliance.continuum.privacy.guard;

/** A finding in the text as it was read, before its place in the author's text is known. */
record Hit(int start, int end, RuleInfo rule, Action action) {

    boolean isName() {
        return rule.type().startsWith("name.");
    }

    boolean isQuasi() {
        return rule.type().startsWith("quasi.");
    }

    Hit with(Action other) {
        return new Hit(start, end, rule, other);
    }
}

package org.coresponderalliance.continuum.privacy.guard;

/**
 * What is no finding although it looks like one. Safe patterns come before all others, as in philter-ucsf.
 *
 * @param scope how much of the text is safe where the pattern matches
 */
record SafeRule(String id, Anchored pattern, Scope scope, String source) {

    enum Scope {
        /** Nothing is found in what matches. */
        ALL,
        /** No name is found in what matches; numbers are. */
        NAMES,
        /** No name is found in the sentence; numbers are. */
        SENTENCE
    }

    static SafeRule of(String id, String pattern, String source) {
        return new SafeRule(id, Anchored.of(pattern), Scope.ALL, source);
    }

    static SafeRule ofNames(String id, String pattern, String source) {
        return new SafeRule(id, Anchored.of(pattern), Scope.NAMES, source);
    }

    static SafeRule ofSentence(String id, String pattern, String source) {
        return new SafeRule(id, Anchored.of(pattern), Scope.SENTENCE, source);
    }

    RuleInfo info() {
        return new RuleInfo(id, "safe", Action.INFO, "", source);
    }

    void mark(Reading reading) {
        pattern.each(reading, found -> {
            switch (scope) {
                case ALL -> reading.markSafe(found.start(), found.end());
                case NAMES -> reading.markNoName(found.start(), found.end());
                case SENTENCE -> {
                    var sentence = reading.sentences.at(found.start());
                    reading.markNoName(reading.sentences.start(sentence), reading.sentences.end(sentence));
                }
            }
        });
    }
}

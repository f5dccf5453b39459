package org.coresponderalliance.continuum.privacy.guard;

import java.util.function.Consumer;

/** The words that staff want to be found. */
record ListedWords(Phrases words) implements Rule {

    static final RuleInfo INFO = RuleInfo.of("words.listed", "structured.listed", Action.WARN, Reason.LISTED, "the list of this community's staff");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void find(Reading reading, Consumer<Hit> hits) {
        words.find(reading, (start, end) -> hits.accept(new Hit(start, end, INFO, INFO.action())));
    }
}

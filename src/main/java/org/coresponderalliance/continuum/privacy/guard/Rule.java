package org.coresponderalliance.continuum.privacy.guard;

import java.util.function.Consumer;

/** One kind of thing that is looked for. Rules have no state. */
interface Rule {

    RuleInfo info();

    void find(Reading reading, Consumer<Hit> hits);
}

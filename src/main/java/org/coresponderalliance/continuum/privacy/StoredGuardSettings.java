package org.coresponderalliance.continuum.privacy;

import java.util.Set;
import org.coresponderalliance.continuum.privacy.GuardWord.Purpose;
import org.coresponderalliance.continuum.privacy.guard.GuardSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What staff have changed of the guard, kept in memory. */
@Component
class StoredGuardSettings implements GuardSettingsSource {

    private final GuardRuleRows rules;
    private final GuardWordRows words;
    private volatile @Nullable GuardSettings loaded;

    StoredGuardSettings(GuardRuleRows rules, GuardWordRows words) {
        this.rules = rules;
        this.words = words;
    }

    @Override
    public GuardSettings current() {
        var settings = loaded;
        return settings != null ? settings : reload();
    }

    /** What this node changed holds at once. */
    synchronized GuardSettings reload() {
        var stored = new GuardSettings(rules.disabled(), Set.copyOf(words.words(Purpose.FIND)), Set.copyOf(words.words(Purpose.IGNORE)));
        var last = loaded;
        // The same object while nothing has changed, so that comparing costs nothing.
        if (last == null || !last.equals(stored)) {
            loaded = stored;
            return stored;
        }
        return last;
    }

    /** Takes up what another node changed. */
    @Scheduled(fixedDelayString = "PT10S")
    void refresh() {
        if (loaded != null) {
            reload();
        }
    }
}

package org.coresponderalliance.continuum.privacy;

import org.coresponderalliance.continuum.privacy.guard.GuardSettings;

/** What staff have changed of the guard. Asked for each draft, so it must answer from memory. */
@FunctionalInterface
public interface GuardSettingsSource {

    /** Equal while nothing has changed. */
    GuardSettings current();
}

package org.coresponderalliance.continuum.privacy;

import org.jspecify.annotations.Nullable;

/** Where an author works, as far as their byline tells everybody. Implemented by the module that knows members. */
@FunctionalInterface
public interface AuthorSetting {

    /** How many people live where the member's program works; null where that is not known. */
    @Nullable Long population(long memberId);
}

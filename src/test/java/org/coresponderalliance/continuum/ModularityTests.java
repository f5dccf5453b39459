package org.coresponderalliance.continuum;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Holds the modules to what their package-info says. */
class ModularityTests {

    @Test
    void modulesReachEachOtherOnlyThroughTheirFacesAndOnlyUpwards() {
        ApplicationModules.of(Continuum.class).verify();
    }
}

package org.coresponderalliance.continuum.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class RebuildProgressTests {

    @Test
    void whoWaitsIsToldNowAndThenHowMuchIsBuilt() {
        var told = new ArrayList<Integer>();
        var state = new IndexState();
        state.mustBuild();
        var progress = new RebuildProgress(state, told::add, 1_000);

        for (int entry = 0; entry < 1_000; entry++) {
            progress.documentsAdded(1);
        }

        assertThat(told).startsWith(2, 4, 6).endsWith(98).hasSize(49);
        assertThat(state.percent()).as("until it is noted that it is whole").isEqualTo(99);
    }
}

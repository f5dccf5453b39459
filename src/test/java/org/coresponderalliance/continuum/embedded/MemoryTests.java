package org.coresponderalliance.continuum.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemoryTests {

    private static final long GIB = 1L << 30;

    @Test
    void theServerTakesASixteenthOfTheMachineWithinBounds() {
        assertThat(Memory.ofPages(GIB)).isEqualTo(128);
        assertThat(Memory.ofPages(4 * GIB)).isEqualTo(256);
        assertThat(Memory.ofPages(64 * GIB)).isEqualTo(1024);
        assertThat(Memory.ofPages()).isBetween(128L, 1024L);
    }
}

package org.coresponderalliance.continuum.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was made before a change that can be seen on it is not current any more, and everything else is. */
class PageChangesTests {

    private static final long ANA = 7;
    private static final long BEN = 8;

    private final PageChanges changes = new PageChanges();
    private final long before = changes.moment();

    @Test
    void whatIsOneMembersChangesForThemAlone() {
        changes.changedFor(ANA);

        assertThat(changes.isCurrentFor(ANA, before)).isFalse();
        assertThat(changes.isCurrentFor(BEN, before)).isTrue();
        assertThat(changes.isCurrent(before, "")).isTrue();
        assertThat(changes.isCurrentFor(ANA, changes.moment())).isTrue();
    }

    @Test
    void aChangeOfOnePageIsSeenOnItAndOnListsAndMayBeCountedForAnybody() {
        changes.changed("discussion/12");

        assertThat(changes.isCurrent(before, "discussion/12")).isFalse();
        assertThat(changes.isCurrent(before, "discussion/13")).isTrue();
        assertThat(changes.isCurrent(before, "")).isFalse();
        assertThat(changes.isCurrentFor(ANA, before)).isFalse();
    }

    @Test
    void anyOtherChangeMayBeSeenEverywhere() {
        changes.changed();

        assertThat(changes.isCurrent(before, "discussion/12")).isFalse();
        assertThat(changes.isCurrentFor(ANA, before)).isFalse();
    }
}

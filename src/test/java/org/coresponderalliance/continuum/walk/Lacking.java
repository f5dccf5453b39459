package org.coresponderalliance.continuum.walk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.gap.GapImport;
import org.coresponderalliance.continuum.gap.ImportedGap;
import org.springframework.transaction.support.TransactionTemplate;

/** Gaps, one in each state; somebody waits for each, and a member who is no curator counts as working on the claimed one. */
final class Lacking {

    private static final Instant LAST_MONTH = Instant.parse("2026-06-01T10:00:00Z");

    final List<Thing> gaps = new ArrayList<>();

    Lacking(GapImport imports, TransactionTemplate transaction, People people) {
        for (var state : Content.GAP.states()) {
            var word = Thing.newWord();
            var claimer = state == State.CLAIMED ? people.author : null;
            var gap = new ImportedGap("How to " + word, null, true, state, claimer, null, state == State.DISMISSED ? "Because " + word : "", LAST_MONTH, Set.of(people.reviewer));
            var id = Objects.requireNonNull(transaction.execute(status -> imports.add(gap)));
            gaps.add(new Thing(word, List.of(Facts.of(Content.GAP, state, Audience.MODERATORS, null, claimer)), id, 1, ""));
        }
    }
}

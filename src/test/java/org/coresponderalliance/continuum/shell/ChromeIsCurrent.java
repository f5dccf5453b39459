package org.coresponderalliance.continuum.shell;

import java.time.Duration;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.testing.StatementLog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * In every test that draws a frame: what is about to be taken from memory is made anew, and drawing fails if it is another by
 * now. So a change that forgets to let go of what the frame counts fails the test that draws one after it. Not where
 * statements are counted.
 */
@Component
@Primary
class ChromeIsCurrent extends Chrome {

    /** What is told on another thread is committed a moment before it is let go of. */
    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();

    ChromeIsCurrent(ObjectProvider<NavigationItem> navigation, ObjectProvider<People> people, Site site, PageChanges changes) {
        super(navigation, people, site, changes);
    }

    @Override
    Optional<Own> kept(Viewer viewer) {
        var kept = super.kept(viewer);
        if (kept.isPresent() && !StatementLog.isHearing()) {
            var since = System.nanoTime();
            while (!kept.equals(Optional.of(anew(viewer)))) {
                kept = super.kept(viewer);
                if (kept.isEmpty()) {
                    break; // it changed while we looked, and was let go of
                }
                if (System.nanoTime() - since > PATIENCE) {
                    throw new IllegalStateException("What the frame shows was kept too long: " + kept.get() + " is by now " + anew(viewer));
                }
                Thread.onSpinWait();
            }
        }
        return kept;
    }
}

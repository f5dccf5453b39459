package org.coresponderalliance.continuum.administration.ui;

import java.util.ArrayList;
import java.util.List;
import org.coresponderalliance.continuum.privacy.guard.Finding;
import org.jspecify.annotations.Nullable;

/** A text cut where something was found in it. */
final class MarkedText {

    /** @param finding what was found here; null where nothing was */
    record Piece(String text, @Nullable Finding finding) {}

    private MarkedText() {}

    /** @param findings in the order of the text; of two that overlap, the first is marked */
    static List<Piece> of(String text, List<Finding> findings) {
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (var finding : findings) {
            if (finding.start() < at) {
                continue;
            }
            if (finding.start() > at) {
                pieces.add(new Piece(text.substring(at, finding.start()), null));
            }
            pieces.add(new Piece(text.substring(finding.start(), finding.end()), finding));
            at = finding.end();
        }
        if (at < text.length()) {
            pieces.add(new Piece(text.substring(at), null));
        }
        return pieces;
    }
}

package org.coresponderalliance.continuum.gap.ui;

import java.util.Map;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.gap.GapLinks;
import org.coresponderalliance.continuum.gap.GapQueries;
import org.coresponderalliance.continuum.library.DeskAddition;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The gaps that matter most, first on the curation desk. */
@Component
@Order(10)
class GapsOnDesk implements DeskAddition {

    private static final int FEW = 5;

    private final GapQueries gaps;
    private final Templates templates;
    private final Texts texts;

    GapsOnDesk(GapQueries gaps, Templates templates, Texts texts) {
        this.gaps = gaps;
        this.templates = templates;
        this.texts = texts;
    }

    /** They wait for nobody in particular. */
    @Override
    public Optional<Part> waitingFor(Viewer viewer) {
        return Optional.empty();
    }

    @Override
    public Optional<Part> onDesk(Viewer viewer) {
        if (!gaps.hasBoard(viewer)) {
            return Optional.empty();
        }
        var open = gaps.counts(viewer).getOrDefault(State.OPEN, 0);
        return Optional.of(new Part("gaps", texts.get("gap.board"), open, templates.fragment("gap/parts", "desk",
                Map.of("gaps", gaps.board(State.OPEN, null, FEW, viewer).gaps(), "open", open, "board", GapLinks.BOARD))));
    }
}

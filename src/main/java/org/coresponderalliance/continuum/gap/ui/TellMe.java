package org.coresponderalliance.continuum.gap.ui;

import java.util.Map;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.gap.GapLinks;
import org.coresponderalliance.continuum.gap.GapQueries;
import org.coresponderalliance.continuum.gap.Wishes;
import org.coresponderalliance.continuum.search.NothingFoundOffer;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.stereotype.Component;

/** "Tell me when there is an answer", where a member's search found nothing. */
@Component
class TellMe implements NothingFoundOffer {

    private final Wishes wishes;
    private final GapQueries gaps;
    private final Templates templates;
    private final Texts texts;

    TellMe(Wishes wishes, GapQueries gaps, Templates templates, Texts texts) {
        this.wishes = wishes;
        this.gaps = gaps;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public Optional<String> html(String query, Viewer viewer) {
        return wishes.mayWish(viewer) ? Optional.of(templates.fragment("gap/tell-me", "offer", Map.of("waits", wishes.waits(viewer, query), "wanted", GapLinks.WANTED,
                "board", gaps.hasBoard(viewer) ? GapLinks.BOARD : ""))) : Optional.empty();
    }

    @Override
    public Optional<String> act(String action, String query, Viewer viewer) {
        return switch (action) {
            case "tell-me" -> {
                wishes.wish(viewer, query);
                yield Optional.of(texts.get("gap.wish.done"));
            }
            case "tell-me-no-more" -> {
                wishes.takeBack(viewer, query);
                yield Optional.of(texts.get("gap.wish.takenBack"));
            }
            default -> Optional.empty();
        };
    }
}

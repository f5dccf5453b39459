package org.coresponderalliance.continuum.challenge.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.challenge.Challenge;
import org.coresponderalliance.continuum.challenge.ChallengeQueries;
import org.coresponderalliance.continuum.library.DeskAddition;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.stereotype.Component;

/** What somebody has to decide, on the curation desk and under what is theirs in the library. */
@Component
class WaitingChallenges implements DeskAddition {

    private static final int MOST = 20;

    private final ChallengeQueries challenges;
    private final Templates templates;
    private final Texts texts;

    WaitingChallenges(ChallengeQueries challenges, Templates templates, Texts texts) {
        this.challenges = challenges;
        this.templates = templates;
        this.texts = texts;
    }

    /** Whoever gives challenges to others hears of all that are open. */
    @Override
    public Optional<Part> waitingFor(Viewer viewer) {
        return Optional.of(part(challenges.waitingFor(viewer, MOST), viewer)).filter(part -> part.count() > 0);
    }

    @Override
    public Optional<Part> onDesk(Viewer viewer) {
        return Optional.of(part(challenges.waitingFor(viewer, MOST), viewer));
    }

    private Part part(List<Challenge> mine, Viewer viewer) {
        var open = AccessRules.may(viewer, Action.ASSIGN, Content.CHALLENGE) ? challenges.open(viewer) : 0;
        return new Part("challenges", texts.get("challenge.title"), Math.max(mine.size(), open),
                templates.fragment("challenge/parts", "waiting", Map.of("challenges", mine, "open", open)));
    }
}

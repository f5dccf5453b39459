package org.coresponderalliance.continuum.challenge.ui;

import java.util.Map;
import java.util.Optional;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
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

    WaitingChallenges(ChallengeQueries challenges, Templates templates) {
        this.challenges = challenges;
        this.templates = templates;
    }

    /** Whoever gives challenges to others hears of all that are open. */
    @Override
    public Optional<String> waitingFor(Viewer viewer) {
        var mine = challenges.waitingFor(viewer, MOST);
        var open = AccessRules.may(viewer, Action.ASSIGN, Content.CHALLENGE) ? challenges.open(viewer) : 0;
        return mine.isEmpty() && open == 0 ? Optional.empty()
                : Optional.of(templates.fragment("challenge/parts", "waiting", Map.of("challenges", mine, "open", open)));
    }
}

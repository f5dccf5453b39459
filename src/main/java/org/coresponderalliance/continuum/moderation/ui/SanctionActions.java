package org.coresponderalliance.continuum.moderation.ui;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.member.ProfileActions;
import org.coresponderalliance.continuum.moderation.SanctionKind;
import org.coresponderalliance.continuum.moderation.SanctionService;
import org.coresponderalliance.continuum.shell.ui.Toast;
import org.springframework.stereotype.Component;

/** What moderators can do about a member from their profile: give a sanction, or lift one that holds. */
@Component
class SanctionActions implements ProfileActions {

    private static final String LIFT = "lift-";

    private final SanctionService sanctions;
    private final QueueDialogs dialogs;
    private final Texts texts;
    private final Clock clock;

    SanctionActions(SanctionService sanctions, QueueDialogs dialogs, Texts texts, Clock clock) {
        this.sanctions = sanctions;
        this.dialogs = dialogs;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Choice> choices(long memberId, Viewer viewer) {
        if (!sanctions.may(memberId, viewer)) { // they would only be refused
            return List.of();
        }
        var choices = new ArrayList<Choice>();
        sanctions.of(memberId, viewer).stream().filter(sanction -> sanction.isActive(clock.instant()))
                .forEach(sanction -> choices.add(new Choice(LIFT + sanction.id(), texts.get("moderation.profile.lift." + sanction.kind()), "check", false)));
        Arrays.stream(SanctionKind.values())
                .forEach(kind -> choices.add(new Choice(kind.name(), texts.get("moderation.profile." + kind), "shield", kind == SanctionKind.SUSPEND)));
        return choices;
    }

    @Override
    public void perform(String key, long memberId, Viewer viewer, Runnable then) {
        if (key.startsWith(LIFT)) {
            dialogs.lift(Long.parseLong(key.substring(LIFT.length())), () -> done("moderation.profile.lifted", then));
        } else {
            var kind = SanctionKind.valueOf(key);
            dialogs.sanction(kind, memberId, 0, () -> done("moderation.profile.done." + kind, then));
        }
    }

    private void done(String key, Runnable then) {
        Toast.done(texts.get(key));
        then.run();
    }
}

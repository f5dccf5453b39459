package org.coresponderalliance.continuum.moderation;

import java.time.Clock;
import java.util.Optional;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.member.ProfileSection;
import org.springframework.stereotype.Component;

/** What was done about a member, on their profile: for moderators, and for the member. */
@Component
class SanctionsOnProfile implements ProfileSection {

    private final SanctionService sanctions;
    private final Texts texts;
    private final Clock clock;

    SanctionsOnProfile(SanctionService sanctions, Texts texts, Clock clock) {
        this.sanctions = sanctions;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Section> section(long memberId, Viewer viewer) {
        if (!AccessRules.may(viewer, Action.SEE_STANDING, Facts.member(memberId))) {
            return Optional.empty();
        }
        var given = sanctions.of(memberId, viewer).stream().map(this::entry).toList();
        return given.isEmpty() ? Optional.empty() : Optional.of(new Section("sanctions", texts.get("moderation.profile.sanctions"), given, null));
    }

    private Entry entry(Sanction sanction) {
        var state = sanction.kind() == SanctionKind.WARN ? "" : sanction.isActive(clock.instant()) ? ".holds" : ".ended";
        return new Entry(texts.get("moderation.profile.was." + sanction.kind() + state), "", sanction.reason(), sanction.givenAt());
    }
}

package org.coresponderalliance.continuum.discussion.ui;

import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.discussion.MemberParticipation;
import org.coresponderalliance.continuum.member.ProfileSection;
import org.springframework.stereotype.Component;

/** What a member asked lately, on their profile. */
@Component
class AskedOnProfile implements ProfileSection {

    private final MemberParticipation participation;
    private final Texts texts;

    AskedOnProfile(MemberParticipation participation, Texts texts) {
        this.participation = participation;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Section> section(long memberId, Viewer viewer) {
        var asked = participation.asked(memberId, viewer);
        return asked.isEmpty() ? Optional.empty() : Optional.of(new Section("asked", texts.get("discussion.profile.asked"), asked,
                viewer.is(memberId) ? "/discussions?tab=mine" : null));
    }
}

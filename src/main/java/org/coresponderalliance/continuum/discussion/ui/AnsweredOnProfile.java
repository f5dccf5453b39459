package org.coresponderalliance.continuum.discussion.ui;

import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.discussion.MemberParticipation;
import org.coresponderalliance.continuum.member.ProfileSection;
import org.springframework.stereotype.Component;

/** What a member answered lately, on their profile. */
@Component
class AnsweredOnProfile implements ProfileSection {

    private final MemberParticipation participation;
    private final Texts texts;

    AnsweredOnProfile(MemberParticipation participation, Texts texts) {
        this.participation = participation;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Section> section(long memberId, Viewer viewer) {
        var answered = participation.answered(memberId, viewer);
        return answered.isEmpty() ? Optional.empty()
                : Optional.of(new Section("answered", texts.get("discussion.profile.answered"), answered, null));
    }
}

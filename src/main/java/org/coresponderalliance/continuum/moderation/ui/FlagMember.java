package org.coresponderalliance.continuum.moderation.ui;

import java.util.List;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.member.ProfileActions;
import org.coresponderalliance.continuum.moderation.ReviewQueue;
import org.coresponderalliance.continuum.moderation.Subject;
import org.springframework.stereotype.Component;

/** Reporting a profile to the moderators. */
@Component
class FlagMember implements ProfileActions {

    private final ReviewQueue queue;
    private final Texts texts;

    FlagMember(ReviewQueue queue, Texts texts) {
        this.queue = queue;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Choice> choices(long memberId, Viewer viewer) {
        var may = AccessRules.may(viewer, Action.FLAG, Facts.member(memberId));
        return may && !viewer.is(memberId) ? List.of(new Choice("flag", texts.get("moderation.profile.flag"), "flag", false)) : List.of();
    }

    @Override
    public void perform(String key, long memberId, Viewer viewer, Runnable then) {
        FlagDialog.open(texts, queue, viewer, new Subject(Subject.Kind.MEMBER, memberId), then);
    }
}

package org.coresponderalliance.continuum.moderation;

import java.util.Set;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.moderation.ModeratedContent.Item;

/**
 * Asks the rules whether a member may report a thing. That they see it at all, its module has said; what remains is
 * whether things in that state are reported, and by this member: a silenced one does not write reports either.
 */
final class Flaggable {

    private Flaggable() {}

    static void require(Viewer member, Item item) {
        if (!AccessRules.may(member, Action.FLAG, facts(item))) {
            throw new NotAllowed("access.notAllowed");
        }
    }

    private static Facts facts(Item item) {
        var state = State.valueOf(item.state());
        return switch (item.subject().kind()) {
            case POST -> new Facts(Content.POST, state, Audience.PUBLIC, null, item.authorId(), State.PUBLISHED, null, Set.of());
            case DISCUSSION -> Facts.of(Content.DISCUSSION, state, Audience.PUBLIC, null, item.authorId());
            case ARTICLE -> Facts.of(Content.ARTICLE, state, Audience.PUBLIC, null, item.authorId());
            case ADOPTION -> Facts.of(Content.ADOPTION, state, Audience.PUBLIC, null, item.authorId());
            case CHALLENGE -> Facts.of(Content.CHALLENGE, state, Audience.PUBLIC, null, item.authorId());
            case MEMBER -> Facts.of(Content.MEMBER, state, Audience.MEMBERS, null, item.authorId());
            case APPLICATION -> throw new NotAllowed("access.notAllowed");
        };
    }
}

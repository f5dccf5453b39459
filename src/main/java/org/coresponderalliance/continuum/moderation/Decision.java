package org.coresponderalliance.continuum.moderation;

import static org.coresponderalliance.continuum.moderation.ItemKind.APPLICATION;
import static org.coresponderalliance.continuum.moderation.ItemKind.FLAG;
import static org.coresponderalliance.continuum.moderation.ItemKind.HELD;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a moderator can decide. The order is the order of the buttons, and of the keys 1 to 5. */
public enum Decision {
    /** A flagged thing stays as it is; it is shown again if a report had hidden it. */
    KEEP("kept", false, FLAG),
    /** A held post is published. */
    RELEASE("released", false, HELD),
    /** It goes back to its author, who alone sees it beside the moderators, with words about what to change. */
    REWRITE("returned", true, FLAG, HELD),
    /** Only moderators see it from now on. */
    HIDE("hidden", true, FLAG),
    /** Deleted; a moderator can still bring it back. */
    REMOVE("removed", true, FLAG),
    /** A held post is deleted instead of published. */
    REJECT("rejected", true, HELD),
    APPROVE("approved", false, APPLICATION),
    DECLINE("declined", true, APPLICATION),
    /** The matter ended elsewhere; nobody decided. */
    SETTLED("settled", false);

    private final String done;
    private final boolean takesAway;
    private final Set<ItemKind> kinds;

    Decision(String done, boolean takesAway, ItemKind... kinds) {
        this.done = done;
        this.takesAway = takesAway;
        this.kinds = kinds.length == 0 ? EnumSet.noneOf(ItemKind.class) : EnumSet.copyOf(List.of(kinds));
    }

    /** Whether it can be decided so on an item of this kind. */
    public boolean fits(ItemKind kind) {
        return kinds.contains(kind);
    }

    /** Whether somebody loses something by it, so that a reason must be given. */
    public boolean takesAway() {
        return takesAway;
    }

    /** The last part of the action's name in the audit log: {@code post.hidden}. */
    String done() {
        return done;
    }

    /** What can be decided on an item of this kind, in the order of the keys. */
    public static List<Decision> of(ItemKind kind) {
        return Arrays.stream(values()).filter(decision -> decision.fits(kind)).toList();
    }
}

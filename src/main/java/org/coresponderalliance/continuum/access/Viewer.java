package org.coresponderalliance.continuum.access;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whoever is looking, as the rules see them.
 *
 * @param memberId the member's id; null for a guest
 * @param role     what they are to the association
 * @param groups   ids of the groups they belong to
 * @param standing whether a sanction stands against them
 */
public record Viewer(@Nullable Long memberId, Role role, Set<Long> groups, Standing standing) {

    private static final Viewer GUEST = new Viewer(null, Role.GUEST, Set.of(), Standing.GOOD);

    /** Whether a member may write: a silenced one reads only; a suspended one is not signed in at all. */
    public enum Standing { GOOD, SILENCED }

    public Viewer {
        groups = Set.copyOf(groups);
        if ((memberId == null) != (role == Role.GUEST)) {
            throw new IllegalArgumentException("A guest has no id, everybody else has one");
        }
    }

    public static Viewer guest() {
        return GUEST;
    }

    public static Viewer member(long id, Role role) {
        return new Viewer(id, role, Set.of(), Standing.GOOD);
    }

    /** The same viewer in these groups. */
    Viewer in(Set<Long> groups) {
        return new Viewer(memberId, role, groups, standing);
    }

    /** The same member with no more than this role. */
    public Viewer upTo(Role most) {
        return isGuest() || most.atLeast(role) ? this : new Viewer(memberId, most, groups, standing);
    }

    /** Somebody of the same role and groups who has written nothing: what they see, all like them see. */
    public Viewer anyLike() {
        return isGuest() ? GUEST : new Viewer(0L, role, groups, Standing.GOOD);
    }

    public boolean isGuest() {
        return memberId == null;
    }

    public boolean isModerator() {
        return role.atLeast(Role.MODERATOR);
    }

    public boolean isStaff() {
        return role.atLeast(Role.STAFF);
    }

    public boolean is(@Nullable Long id) {
        return id != null && Objects.equals(memberId, id);
    }

    /** The member's id. @throws IllegalStateException for a guest: callers check the action first */
    public long id() {
        if (memberId == null) {
            throw new IllegalStateException("A guest has no id");
        }
        return memberId;
    }
}

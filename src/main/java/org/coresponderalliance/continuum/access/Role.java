package org.coresponderalliance.continuum.access;

/** What a person is to the association. Each role may do what those before it may. */
public enum Role {
    GUEST, MEMBER, MODERATOR, STAFF, ADMINISTRATOR;

    public boolean atLeast(Role other) {
        return compareTo(other) >= 0;
    }
}

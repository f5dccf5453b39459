package org.coresponderalliance.continuum.access;

/** A principal that stands for one member: by password, remember-me or access token. */
public interface SignedIn {

    long memberId();

    /** Which generation of the member's sessions this one belongs to; an older one has been ended by the member or by staff. */
    int generation();

    /** The highest role that this principal may act in, however high the member's own is. */
    default Role limit() {
        return Role.ADMINISTRATOR;
    }
}

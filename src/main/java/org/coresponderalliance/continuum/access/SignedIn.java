package org.coresponderalliance.continuum.access;

/** A principal that stands for one member: by password, remember-me or access token. */
public interface SignedIn {

    long memberId();
}

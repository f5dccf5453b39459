package org.coresponderalliance.continuum.member;

/**
 * Somebody who wants to join has shown that the address is theirs; the application waits for a decision.
 *
 * @param applicationId its id, for {@link Applications}
 */
public record ApplicationConfirmed(long applicationId) {}

package org.coresponderalliance.continuum.member;

/**
 * There is a new member.
 *
 * @param memberId the member's id
 */
public record MemberJoined(long memberId) {}

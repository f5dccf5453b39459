package org.coresponderalliance.continuum.member;

/**
 * Something about a member changed that others may show or rely on: name, profile, program, role, state, groups.
 *
 * @param memberId the member's id
 */
public record MemberChanged(long memberId) {}

package org.coresponderalliance.continuum.member;

import org.coresponderalliance.continuum.access.Role;

/**
 * A member got another role.
 *
 * @param memberId the member's id
 * @param role     the role from now on
 */
public record RoleChanged(long memberId, Role role) {}

package org.coresponderalliance.continuum.member;

import java.time.Instant;

/**
 * A person in an archive that an association brings.
 *
 * @param email by which somebody who has an account here already is known
 * @param name  as others see it, at most 80 characters
 * @param about plain text, at most 2,000 characters; may be empty
 * @param since since when they belonged
 */
public record ArchivedMember(String email, String name, String about, Instant since) {}

package org.coresponderalliance.continuum.member;

/**
 * A program's name or facets changed.
 *
 * @param programId the program's id
 */
public record ProgramChanged(long programId) {}

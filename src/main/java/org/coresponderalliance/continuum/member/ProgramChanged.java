package org.coresponderalliance.continuum.member;

/**
 * A program came, or what is said about it changed.
 *
 * @param programId the program's id
 */
public record ProgramChanged(long programId) {}

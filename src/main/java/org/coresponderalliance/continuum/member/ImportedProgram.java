package org.coresponderalliance.continuum.member;

import org.coresponderalliance.continuum.taxonomy.FacetSelection;

/**
 * A program that comes from elsewhere.
 *
 * @param name        at most 160 characters
 * @param region      code of the region, at most 10 characters; may be empty
 * @param yearStarted when the program began
 * @param about       plain text, at most 2,000 characters
 * @param sample      whether it is part of a sample community
 */
public record ImportedProgram(String name, FacetSelection facets, String region, int yearStarted, String about, boolean sample) {}

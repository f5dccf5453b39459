package org.coresponderalliance.continuum.member;

import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.jspecify.annotations.Nullable;

/**
 * What members say about their program.
 *
 * @param name        1 to 160 characters; no two programs of a region have the same
 * @param region      code of {@link Regions}; may be empty
 * @param yearStarted null where not given
 * @param about       at most 2,000 characters; may be empty
 * @param facets      values of facets that describe programs
 */
public record ProgramInput(String name, String region, @Nullable Integer yearStarted, String about, FacetSelection facets) {

    public static ProgramInput empty() {
        return new ProgramInput("", "", null, "", FacetSelection.none());
    }
}

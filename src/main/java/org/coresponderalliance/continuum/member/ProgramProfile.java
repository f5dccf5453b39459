package org.coresponderalliance.continuum.member;

import java.util.Map;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;

/**
 * A program as others compare it with their own.
 *
 * @param line   kind of program and setting, as in bylines: "embedded, police-led · small town"
 * @param facets what its members said of it
 * @param words  short words for what they said, by facet: "police-led"
 */
public record ProgramProfile(long id, String name, String line, FacetSelection facets, Map<String, String> words) {

    public ProgramProfile {
        words = Map.copyOf(words);
    }
}

package org.coresponderalliance.continuum.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a case consult says beside its opening post. There is no field for a name, a place or a date on purpose.
 *
 * @param situation what happened, as a composite
 * @param ageBand   a span of years, never an age
 * @param setting   kind of place and of response
 * @param tried     what was tried, and what came of it
 * @param question  what the asker wants to know
 */
@Embeddable
public record CaseConsult(@Column(table = "case_consult") String situation,
                          @Column(name = "age_band", table = "case_consult") String ageBand,
                          @Column(table = "case_consult") String setting,
                          @Column(table = "case_consult") String tried,
                          @Column(table = "case_consult") String question) {}

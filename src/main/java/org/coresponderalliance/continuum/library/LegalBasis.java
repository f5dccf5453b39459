package org.coresponderalliance.continuum.library;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A law or policy that articles rest on.
 *
 * @param citation     as it is cited: {@code 42 CFR Part 2}
 * @param region       code of the state, province or country whose it is; empty where it holds in the whole country
 * @param regionLabel  the same in words
 * @param url          where it can be read; empty if nowhere
 * @param changedOn    when it changed last; null if it has not since it is here
 * @param changedNote  what changed, in words; empty if it has not
 * @param articles     how many articles rest on it
 * @param version      grows with each edit
 */
public record LegalBasis(long id, String citation, String title, String region, String regionLabel, String url, @Nullable LocalDate inForceSince,
                         @Nullable LocalDate changedOn, String changedNote, int articles, int version) {}

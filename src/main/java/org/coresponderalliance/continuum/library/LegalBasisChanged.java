package org.coresponderalliance.continuum.library;

import java.time.Instant;
import java.util.Set;

/**
 * A law or policy has changed that articles rest on: they have to be looked at.
 *
 * @param articles ids of those that readers have
 * @param by       who marked it
 */
public record LegalBasisChanged(long legalBasisId, Set<Long> articles, long by, Instant at) {}

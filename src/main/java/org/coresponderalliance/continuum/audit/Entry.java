package org.coresponderalliance.continuum.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An act as it stands in the log.
 *
 * @param number       place in the chain, from 1 without gaps
 * @param at           when, to the microsecond
 * @param details      the act's details as JSON with sorted names, exactly as hashed
 * @param previousHash hash of the entry before; 64 zeros before the first
 * @param hash         SHA-256, in hexadecimal, of the previous hash and all other fields
 */
public record Entry(long number, Instant at, @Nullable Long actorId, String action, String subject, long subjectId, String reason,
                    String details, String previousHash, String hash) {}

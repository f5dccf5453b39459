package org.coresponderalliance.continuum.administration.ui;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit log in plain words.
 *
 * @param who     name of who did it
 * @param whoUrl  where they are found; null for the system
 * @param what    what they did, to follow the name
 * @param subject to what, by its title or name; empty where it has none, or is gone
 * @param url     where that is; null where nothing is to be seen
 * @param facts   what else is known, as name and value
 */
record AuditRow(long number, Instant at, String who, @Nullable String whoUrl, String what, String subject, @Nullable String url,
                String reason, List<Fact> facts, String hash) {

    record Fact(String name, String value) {}
}

package org.coresponderalliance.continuum.audit;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Instants in {@code datetime(6)} columns, which have no zone: always UTC, whatever the machine's zone is. */
final class Utc {

    private Utc() {}

    static LocalDateTime timestamp(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static Instant instant(LocalDateTime stored) {
        return stored.toInstant(ZoneOffset.UTC);
    }
}

package org.coresponderalliance.continuum.base;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Instants in {@code datetime(6)} columns, which have no zone: always UTC, whatever the zones of machine and driver are. */
public final class Utc {

    private Utc() {}

    /** As a query's parameter, cut to the microseconds that the database keeps. */
    public static LocalDateTime timestamp(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    public static Instant instant(LocalDateTime stored) {
        return stored.toInstant(ZoneOffset.UTC);
    }

    /** The column, which is not null. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return instant(row.getObject(column, LocalDateTime.class));
    }

    public static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var stored = row.getObject(column, LocalDateTime.class);
        return stored == null ? null : instant(stored);
    }
}

package org.coresponderalliance.continuum.base;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a sorted list: the values that the last item shown is sorted by. Opaque to those who get it and not secret;
 * it comes back from outside, so what does not read as one is no cursor. Values are texts, numbers and instants.
 */
public record Cursor(List<String> values) {

    private static final int LONGEST = 600;

    private static final Instant FIRST = Instant.parse("1000-01-02T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-30T00:00:00Z");

    /** Unit separator: no text that people typed has it (see {@link InputText}). */
    private static final String SEPARATOR = "\u001F";

    public static Cursor of(List<?> values) {
        return new Cursor(values.stream().map(String::valueOf).toList());
    }

    /** The cursor for a URL. */
    public String text() {
        var joined = String.join(SEPARATOR, values);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /** The cursor that a request names; empty without one. @throws InvalidInput if it is none, or has not so many values */
    public static Optional<Cursor> parse(@Nullable String text, int values) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            var joined = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var parts = List.of(joined.split(SEPARATOR, -1));
            if (text.length() <= LONGEST && parts.size() == values) {
                return Optional.of(new Cursor(parts));
            }
        } catch (IllegalArgumentException notBase64) {
            // Refused below.
        }
        throw refused();
    }

    public String string(int index) {
        return values.get(index);
    }

    /** @throws InvalidInput if the value is no number */
    public long number(int index) {
        try {
            return Long.parseLong(values.get(index));
        } catch (NumberFormatException notANumber) {
            throw refused();
        }
    }

    /** @throws InvalidInput if the value is no instant, or one that the database does not know (years 1000 to 9999) */
    public Instant instant(int index) {
        try {
            var instant = Instant.parse(values.get(index));
            if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
                throw refused();
            }
            return instant;
        } catch (DateTimeParseException notAnInstant) {
            throw refused();
        }
    }

    private static InvalidInput refused() {
        return new InvalidInput("after", "base.cursor");
    }
}

package org.coresponderalliance.continuum.administration.sample;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A span of time as the files write it: {@code 14m}, {@code 5h}, {@code 300d}, or {@code -20d} for the other direction.
 * Times in the files are told from the day of the loading, or from the post before, so that the community never looks
 * abandoned.
 */
record Age(Duration span) {

    private static final Pattern WRITTEN = Pattern.compile("(-?\\d{1,4})([mhd])");

    @JsonCreator
    static Age of(String written) {
        var match = WRITTEN.matcher(written);
        if (!match.matches()) {
            throw new IllegalArgumentException("Not a span such as 14m, 5h or 300d: " + written);
        }
        var number = Long.parseLong(match.group(1));
        return new Age(switch (match.group(2)) {
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        });
    }

    Instant after(Instant now) {
        return now.plus(span);
    }

    Instant before(Instant now) {
        return now.minus(span);
    }
}

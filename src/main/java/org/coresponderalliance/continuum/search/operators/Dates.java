package org.coresponderalliance.continuum.search.operators;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Days as they are typed: {@code 2026-03-14}, a month {@code 2026-03} and a year {@code 2026} by their first day, {@code today},
 * {@code yesterday}, and how long ago: {@code 30d}, {@code 2w}, {@code 6m}, {@code 1y}.
 */
final class Dates {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);
    /** Nothing was published before, nor will be after; the index does not reckon with all years that the calendar has. */
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private Dates() {}

    /** The day; empty where the text is none. @param today in UTC, as all days of a search */
    static Optional<LocalDate> day(String typed, LocalDate today) {
        try {
            return Optional.of(parse(typed.strip().toLowerCase(Locale.ROOT), today)).filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** In words: “Mar 14, 2026”. */
    static String words(LocalDate day) {
        return SHOWN.format(day);
    }

    private static LocalDate parse(String text, LocalDate today) {
        return switch (text) {
            case "today" -> today;
            case "yesterday" -> today.minusDays(1);
            case String ago when ago.matches("\\d{1,4}[dwmy]") -> back(today, Integer.parseInt(ago.substring(0, ago.length() - 1)), ago.charAt(ago.length() - 1));
            case String year when year.matches("\\d{4}") -> Year.parse(year).atDay(1);
            case String month when month.matches("\\d{4}-\\d{2}") -> YearMonth.parse(month).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    private static LocalDate back(LocalDate today, int count, char unit) {
        return switch (unit) {
            case 'd' -> today.minusDays(count);
            case 'w' -> today.minusWeeks(count);
            case 'm' -> today.minusMonths(count);
            default -> today.minusYears(count);
        };
    }
}

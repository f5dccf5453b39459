package org.coresponderalliance.continuum.bench.guard;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the braces of one template are filled with: {first} is the same person at each place of it, and {he} fits. */
final class Values {

    private static final Pattern BRACES = Pattern.compile("\\{([a-z0-9]+)}");

    private final Texts texts;
    private final Dice dice;
    private final Map<String, String> known = new HashMap<>();
    private final boolean female;

    Values(Texts texts, Dice dice) {
        this.texts = texts;
        this.dice = dice;
        this.female = dice.chance(50);
    }

    String fill(String template) {
        return BRACES.matcher(template).replaceAll(match -> Matcher.quoteReplacement(known(match.group(1))));
    }

    private String known(String name) {
        var value = known.get(name);
        if (value == null) {
            value = value(name);
            known.put(name, value);
        }
        return value;
    }

    private String value(String name) {
        return switch (name) {
            case "first", "first2" -> dice.draw(list(female ? "female" : "male"));
            case "last", "last2" -> dice.draw(list("last"));
            case "initial", "initial2" -> dice.shape("@");
            case "he" -> female ? "she" : "he";
            case "his" -> female ? "her" : "his";
            case "him" -> female ? "her" : "him";
            case "smalltown" -> known("town");
            case "ssn" -> Numbers.ssn(dice);
            case "phone" -> Numbers.phone(dice);
            case "vin" -> Numbers.vin(dice);
            case "mbi" -> Numbers.mbi(dice);
            case "imei" -> Numbers.imei(dice);
            case "card" -> Numbers.card(dice);
            case "ip" -> Numbers.ip(dice);
            case "email" -> email();
            case "slug" -> (known("first2") + "-" + known("last2")).toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
            case "dob" -> date(LocalDate.of(dice.between(1934, 2012), dice.between(1, 12), dice.between(1, 28)), true);
            case "date" -> date(LocalDate.of(2025, dice.between(1, 12), dice.between(1, 28)), dice.chance(60));
            case "weekday" -> DayOfWeek.of(dice.between(1, 7)).getDisplayName(TextStyle.FULL, Locale.US);
            case "time" -> dice.chance(50) ? "%02d%02d hrs".formatted(dice.between(0, 23), dice.between(0, 59)) : dice.between(1, 12) + dice.any(List.of(" am", " pm", ":40 a.m.", ":15 p.m."));
            case "age" -> String.valueOf(dice.between(19, 69));
            case "youth" -> String.valueOf(dice.between(11, 17));
            case "elder" -> String.valueOf(dice.between(71, 97));
            case "house" -> String.valueOf(dice.between(3, 9899));
            case "zip" -> dice.chance(70) ? dice.shape("4####") : dice.shape("4####-####");
            case "n" -> String.valueOf(dice.between(3, 48));
            case "big" -> "%,d".formatted(dice.between(210, 9800));
            case "pct" -> dice.chance(50) ? dice.between(3, 96) + "%" : dice.between(3, 96) + "." + dice.between(1, 9) + " percent";
            case "year" -> String.valueOf(dice.between(2009, 2025));
            case "handle" -> dice.shape(dice.any(list("handle"))).toLowerCase(Locale.ROOT);
            // A year within a number is one that has been.
            default -> dice.shape(dice.draw(list(name)).replace("20##", String.valueOf(dice.between(2012, 2025))));
        };
    }

    private List<String> list(String name) {
        var list = texts.lists().get(name);
        if (list == null) {
            throw new IllegalArgumentException("No list has the name " + name);
        }
        return list;
    }

    private String email() {
        var first = known("first").toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        var last = known("last").toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        var local = dice.any(List.of(first + "." + last + dice.between(100, 999), first.charAt(0) + last + dice.between(1000, 9999), last + "_" + first + dice.between(10, 99)));
        return local + "@" + dice.any(list("mail"));
    }

    private String date(LocalDate date, boolean year) {
        var patterns = year
                ? List.of("M/d/yyyy", "MM/dd/yyyy", "MM-dd-yyyy", "MMMM d, yyyy", "MMM d yyyy", "d MMMM yyyy", "M/d/yy", "yyyy-MM-dd", "MM.dd.yyyy")
                : List.of("MMMM d", "M/d", "MMM d");
        return DateTimeFormatter.ofPattern(dice.any(patterns), Locale.US).format(date);
    }
}

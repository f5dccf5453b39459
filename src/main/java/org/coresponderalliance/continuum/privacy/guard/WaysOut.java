package org.coresponderalliance.continuum.privacy.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What an author can do about a finding with one click. What blocks cannot be kept. */
public final class WaysOut {

    private static final Map<String, String> MASKS = Map.ofEntries(Map.entry("structured.ssn", "Social Security number"), Map.entry("structured.mrn", "record number"), Map.entry("structured.health_plan", "insurance number"),
            Map.entry("structured.account", "account number"), Map.entry("structured.license", "document number"), Map.entry("structured.vin", "VIN"), Map.entry("structured.plate", "plate"),
            Map.entry("structured.cjis", "record number"), Map.entry("structured.cjis_hit", "records check"), Map.entry("structured.case", "case number"), Map.entry("structured.dob", "date of birth"),
            Map.entry("structured.phone", "phone"), Map.entry("structured.email", "e-mail"), Map.entry("structured.url", "link"), Map.entry("structured.ip", "network address"), Map.entry("structured.device", "serial number"),
            Map.entry("structured.address", "address"), Map.entry("structured.zip", "ZIP code"), Map.entry("structured.handle", "profile"), Map.entry("structured.badge", "badge"), Map.entry("name.cued", "name"), Map.entry("name.bare", "name"));
    private static final List<String> SEASONS = List.of("winter", "spring", "summer", "fall");
    private static final Pattern MONTH = Pattern.compile("(?i)\\b(?:(jan|feb|dec)|(mar|apr|may)|(jun|jul|aug)|(sep|oct|nov))[a-z]*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private WaysOut() {}

    /** The ways out of a finding in a draft of which no more is known than its text. */
    public static List<WayOut> of(Finding finding, String text) {
        return of(finding, new Draft(text, Audience.MEMBERS, null));
    }

    /** The ways out of a finding in a draft, the mildest change last. */
    public static List<WayOut> of(Finding finding, Draft draft) {
        var found = draft.text().substring(finding.start(), finding.end());
        var ways = new ArrayList<WayOut>();
        ways.add(new WayOut(WayOut.Kind.MASK, "[" + MASKS.getOrDefault(finding.type(), finding.type().substring(finding.type().indexOf('.') + 1).replace('_', ' ')) + "]"));
        var general = switch (finding.type()) {
            case "name.cued", "name.bare" -> "the client";
            case "quasi.age" -> age(found);
            case "quasi.date" -> season(found);
            case "quasi.place", "structured.address", "structured.zip" -> town(draft.authorPopulation());
            case "quasi.occupation" -> "someone well known locally";
            case "quasi.event", "quasi.unique" -> "a crisis in public";
            case "structured.dob" -> "an adult";
            default -> "";
        };
        if (!general.isEmpty()) {
            ways.add(new WayOut(WayOut.Kind.GENERALIZE, general));
        }
        if (finding.action() != Action.BLOCK) {
            ways.add(new WayOut(WayOut.Kind.KEEP, ""));
        }
        return List.copyOf(ways);
    }

    /** Bands of ten years; minors and those over 89 are one band each (45 CFR 164.514(b)(2)(i)(C)). */
    private static String age(String found) {
        var number = NUMBER.matcher(found);
        if (!number.find()) {
            return "an adult";
        }
        var age = Integer.parseInt(number.group());
        return age < 13 ? "a child" : age < 18 ? "a teenager" : age < 20 ? "a young adult" : age >= 90 ? "90 or older" : "in their " + age / 10 * 10 + "s";
    }

    private static String season(String found) {
        var month = MONTH.matcher(found.toLowerCase(Locale.ROOT));
        if (month.find()) {
            for (int i = 0; i < 4; i++) {
                if (month.group(i + 1) != null) {
                    return "last " + SEASONS.get(i);
                }
            }
        }
        var numbers = NUMBER.matcher(found);
        if (found.matches(".*\\d{1,4}[-/]\\d{1,2}.*") && numbers.find()) {
            var first = Integer.parseInt(numbers.group());
            var value = first > 31 && numbers.find() ? Integer.parseInt(numbers.group()) : first;
            return value >= 1 && value <= 12 ? "last " + SEASONS.get(value % 12 / 3) : "recently";
        }
        return "recently";
    }

    /** The bands are those of the facet "population served". */
    private static String town(@org.jspecify.annotations.Nullable Long population) {
        if (population == null) {
            return "a town";
        }
        return population < 25_000 ? "a town of under 25,000" : population < 100_000 ? "a town of under 100,000" : population < 500_000 ? "a city of under 500,000" : "a large city";
    }
}

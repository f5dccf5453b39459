package org.coresponderalliance.continuum.privacy.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What an author can do about a finding with one click. What blocks cannot be kept. */
public final class WaysOut {

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
        ways.add(new WayOut(WayOut.Kind.MASK, "[" + mask(finding.type()) + "]"));
        var general = switch (finding.type()) {
            case "name.cued", "name.bare" -> general("client");
            case "quasi.age" -> age(found);
            case "quasi.date" -> season(found);
            case "quasi.place", "structured.address", "structured.zip" -> town(draft.authorPopulation());
            case "quasi.occupation" -> general("somebody");
            case "quasi.event", "quasi.unique" -> general("crisis");
            case "structured.dob" -> general("adult");
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
            return general("adult");
        }
        var age = Integer.parseInt(number.group());
        return age < 13 ? general("child") : age < 18 ? general("teenager") : age < 20 ? general("youngAdult") : age >= 90 ? general("old") : general("decade").replace("{0}", String.valueOf(age / 10 * 10));
    }

    private static String season(String found) {
        var month = MONTH.matcher(found.toLowerCase(Locale.ROOT));
        if (month.find()) {
            for (int i = 0; i < 4; i++) {
                if (month.group(i + 1) != null) {
                    return general(SEASONS.get(i));
                }
            }
        }
        var numbers = NUMBER.matcher(found);
        if (found.matches(".*\\d{1,4}[-/]\\d{1,2}.*") && numbers.find()) {
            var first = Integer.parseInt(numbers.group());
            var value = first > 31 && numbers.find() ? Integer.parseInt(numbers.group()) : first;
            return value >= 1 && value <= 12 ? general(SEASONS.get(value % 12 / 3)) : general("recently");
        }
        return general("recently");
    }

    /** The bands are those of the facet "population served". */
    private static String town(@org.jspecify.annotations.Nullable Long population) {
        if (population == null) {
            return general("town");
        }
        return population < 25_000 ? general("town.25000") : population < 100_000 ? general("town.100000") : population < 500_000 ? general("city.500000") : general("city");
    }

    private static String general(String key) {
        return GuardTexts.get("privacy.general." + key);
    }

    /** A word for the kind of finding; that of its type where there is no better one. */
    private static String mask(String type) {
        return GuardTexts.find("privacy.mask." + type).orElseGet(() -> type.substring(type.indexOf('.') + 1).replace('_', ' '));
    }
}

package org.coresponderalliance.continuum.member;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where a program works: states and provinces where laws and funding differ between them (ISO 3166-2: {@code US-CO}), whole
 * countries elsewhere (ISO 3166-1: {@code NZ}).
 */
@Component
public class Regions {

    private static final Map<String, List<String>> PARTS = Map.of(
            "US", List.of("AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA", "ME", "MD",
                    "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN",
                    "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY", "AS", "GU", "MP", "PR", "VI"),
            "CA", List.of("AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT"));

    /** @param label what people read: "Colorado" */
    public record Region(String code, String label) {}

    private final Map<String, Region> all;
    private final List<Region> sorted;

    Regions(Texts texts) {
        sorted = Stream.concat(parts("US", texts), Stream.concat(parts("CA", texts), countries())).toList();
        all = sorted.stream().collect(Collectors.toMap(Region::code, Function.identity()));
    }

    /** The states, then the provinces, then the countries; each by name. */
    public List<Region> all() {
        return sorted;
    }

    /** What people read; the code itself where it is unknown. */
    public String label(String code) {
        var known = all.get(code);
        return known == null ? code : known.label();
    }

    public boolean has(String code) {
        return all.containsKey(code);
    }

    /** The code, empty if none was chosen. @throws InvalidInput naming the field {@code region} if there is no such region */
    String checked(@Nullable String code) {
        var typed = InputText.field("region", 10).optionalLine(code);
        if (!typed.isEmpty() && !has(typed)) {
            throw new InvalidInput("region", "member.region.unknown");
        }
        return typed;
    }

    private static Stream<Region> parts(String country, Texts texts) {
        return PARTS.get(country).stream().map(part -> country + "-" + part).map(code -> new Region(code, texts.get("member.region." + code)))
                .sorted(Comparator.comparing(Region::label));
    }

    private static Stream<Region> countries() {
        return Arrays.stream(Locale.getISOCountries()).filter(code -> !PARTS.containsKey(code))
                .map(code -> new Region(code, Locale.of("", code).getDisplayCountry(Locale.US))).sorted(Comparator.comparing(Region::label));
    }
}

package org.coresponderalliance.continuum.member;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/**
 * The line under a name: "Patrol sergeant · embedded, police-led · small city". Facet values have labels for forms, too
 * long for this; short words for those that we know are in the message bundle ({@code member.short.<facet>.<code>}), and a
 * value that staff add is shown by its label up to the first parenthesis or slash.
 */
@Component
class BylineText {

    private static final int MOST_AGENCIES = 2;

    private final Taxonomy taxonomy;
    private final Texts texts;

    BylineText(Taxonomy taxonomy, Texts texts) {
        this.taxonomy = taxonomy;
        this.texts = texts;
    }

    /**
     * @param jobTitle   in the member's words; stands in place of the discipline where given
     * @param discipline code of the discipline, may be empty
     * @param program    the program's values by facet; empty without a program
     */
    String line(String jobTitle, String discipline, Map<String, List<String>> program) {
        var person = !jobTitle.isBlank() ? jobTitle : discipline.isBlank() ? "" : discipline(discipline);
        return Stream.of(person, model(program), setting(program)).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    /** Short words for each facet of a program, its values one after the other: "police-led", "small town". */
    Map<String, String> words(Map<String, List<String>> program) {
        var words = new HashMap<String, String>();
        program.forEach((facet, codes) -> {
            var values = codes.stream().map(code -> shortWords(facet, code, true)).collect(Collectors.joining(", "));
            words.put(facet, facet.equals("lead_agency") ? texts.get("member.byline.led", values.replace(", ", "/")) : values);
        });
        return words;
    }

    /** Short name of a discipline: "Clinician". */
    String discipline(String code) {
        return shortWords("discipline", code, false);
    }

    private String model(Map<String, List<String>> program) {
        var embedding = first(program, "embedding");
        var agencies = program.getOrDefault("lead_agency", List.of()).stream().limit(MOST_AGENCIES)
                .map(code -> shortWords("lead_agency", code, true)).distinct().collect(Collectors.joining("/"));
        var led = agencies.isBlank() ? "" : texts.get("member.byline.led", agencies);
        var words = embedding.isBlank() ? "" : shortWords("embedding", embedding, true);
        return Stream.of(words, led).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    private String setting(Map<String, List<String>> program) {
        var place = first(program, "jurisdiction_type");
        var size = first(program, "population_served");
        var setting = first(program, "setting");
        var noun = place.isBlank() ? "" : shortWords("jurisdiction_type", place, true);
        var adjective = size.isBlank() ? "" : shortWords("population_served", size, true);
        if (noun.isBlank()) {
            return setting.isBlank() ? "" : shortWords("setting", setting, true);
        }
        return adjective.isBlank() ? noun : adjective + " " + noun;
    }

    private String shortWords(String facet, String code, boolean lower) {
        var key = "member.short." + facet + "." + code;
        var words = texts.get(key);
        if (!Objects.equals(words, key)) {
            return words;
        }
        var label = taxonomy.label(facet, code).split("[(/]", 2)[0].strip();
        return lower ? label.toLowerCase(Locale.US) : label;
    }

    private static String first(Map<String, List<String>> program, String facet) {
        return program.getOrDefault(facet, List.of()).stream().findFirst().orElse("");
    }
}

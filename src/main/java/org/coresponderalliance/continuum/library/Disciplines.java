package org.coresponderalliance.continuum.library;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/**
 * Which disciplines count as one when an article must be approved by different ones: an officer and a chief are both
 * police; a clinician, a peer and a nurse are all behavioral health. A discipline that is not named here stands for
 * itself (dispatcher, researcher, program manager ...). Codes are those of the facet {@code discipline}.
 */
@Component
public class Disciplines {

    static final String POLICE = "police";
    static final String FIRE = "fire";
    static final String EMS = "ems";
    static final String BEHAVIORAL_HEALTH = "behavioral_health";

    private static final Map<String, String> GROUPS = Map.ofEntries(
            Map.entry("patrol", POLICE), Map.entry("le_command", POLICE),
            Map.entry("fire", FIRE),
            Map.entry("ems", EMS), Map.entry("cp", EMS),
            Map.entry("clinician", BEHAVIORAL_HEALTH), Map.entry("sud", BEHAVIORAL_HEALTH), Map.entry("peer", BEHAVIORAL_HEALTH),
            Map.entry("case_mgr", BEHAVIORAL_HEALTH), Map.entry("nurse", BEHAVIORAL_HEALTH), Map.entry("psych", BEHAVIORAL_HEALTH));

    private final Taxonomy taxonomy;
    private final Texts texts;

    Disciplines(Taxonomy taxonomy, Texts texts) {
        this.taxonomy = taxonomy;
        this.texts = texts;
    }

    /** The group of a discipline; empty for a member who gave none. */
    static String group(String discipline) {
        return GROUPS.getOrDefault(discipline, discipline);
    }

    /** All groups: those of several disciplines first, then each discipline that stands for itself. */
    public List<String> groups() {
        var groups = new LinkedHashSet<>(List.of(POLICE, FIRE, EMS, BEHAVIORAL_HEALTH));
        taxonomy.facet("discipline").ifPresent(facet -> facet.values().forEach(value -> groups.add(group(value.code()))));
        return List.copyOf(groups);
    }

    /** Some groups in one phrase: "police, fire or EMS". */
    String either(List<String> groups) {
        return joined(groups.stream().map(this::words).toList(), "library.or");
    }

    /** Some labels in one phrase: "Liability and Consent". */
    String list(List<String> labels) {
        return joined(labels, "library.and");
    }

    private String joined(List<String> words, String last) {
        return words.size() < 2 ? String.join("", words) : String.join(", ", words.subList(0, words.size() - 1)) + texts.get(last) + words.getLast();
    }

    /** The group in words, as it stands in a sentence: "police", "behavioral health". */
    public String words(String discipline) {
        var group = group(discipline);
        if (group.isEmpty()) {
            return texts.get("library.group.none");
        }
        var key = "library.group." + group;
        var words = texts.get(key);
        return words.equals(key) ? taxonomy.label("discipline", group).toLowerCase(java.util.Locale.ROOT) : words;
    }
}

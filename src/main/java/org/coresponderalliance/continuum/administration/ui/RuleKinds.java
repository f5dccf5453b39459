package org.coresponderalliance.continuum.administration.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.coresponderalliance.continuum.privacy.GuardRule;

/** The rules of the guard in groups, because there are too many for one list: by what stands before the dot of their names. */
final class RuleKinds {

    private static final Set<String> KNOWN = Set.of("person", "justice", "vehicle", "device", "contact", "place", "date", "number", "name", "fact", "story", "words", "safe");

    /**
     * @param name  of its words: {@code administration.guard.kind.<name>}
     * @param found how often authors were told by one of its rules
     * @param off   how many of them are switched off
     * @param open  whether its rules are shown at once: where somebody looks for them, or has reason to look at them
     */
    record Kind(String name, List<GuardRule> rules, long found, long off, boolean open) {

        public boolean safe() {
            return name.equals("safe");
        }
    }

    private RuleKinds() {}

    /** @param wanted words of which each stands in the name, the message or the source of a rule; empty for all rules */
    static List<Kind> of(List<GuardRule> rules, String wanted) {
        var byName = new LinkedHashMap<String, List<GuardRule>>();
        rules.stream().filter(rule -> matches(rule, wanted)).forEach(rule -> byName.computeIfAbsent(name(rule), _ -> new ArrayList<>()).add(rule));
        // What is no finding comes last.
        var safe = byName.remove("safe");
        if (safe != null) {
            byName.put("safe", safe);
        }
        return byName.entrySet().stream().map(one -> kind(one.getKey(), one.getValue(), !wanted.isBlank())).toList();
    }

    private static Kind kind(String name, List<GuardRule> rules, boolean lookedFor) {
        var off = rules.stream().filter(rule -> !rule.enabled()).count();
        return new Kind(name, rules, rules.stream().mapToLong(rule -> rule.recent().fired()).sum(), off,
                lookedFor || off > 0 || rules.stream().anyMatch(rule -> rule.recent().doubtful()));
    }

    private static String name(GuardRule rule) {
        var name = rule.safe() ? "safe" : rule.id().replaceFirst("\\..*", "");
        return KNOWN.contains(name) ? name : "other";
    }

    private static boolean matches(GuardRule rule, String wanted) {
        var text = (rule.id() + " " + rule.message() + " " + rule.source()).toLowerCase(Locale.ROOT);
        return List.of(wanted.toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(text::contains);
    }
}

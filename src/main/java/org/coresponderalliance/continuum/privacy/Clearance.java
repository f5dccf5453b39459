package org.coresponderalliance.continuum.privacy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something may leave its author's hands.
 *
 * @param holdReason why a moderator must look first, in words for the moderator and without a word of what was found;
 *                   empty if it may be published at once
 * @param rules      the rules that hold it: empty where none does, also where there are other reasons
 * @param answered   all rules whose findings stay in it because its author, now or before, said so
 */
public record Clearance(String holdReason, Set<String> rules, Set<String> answered) {

    /** Nothing stands against publishing. */
    public static final Clearance GIVEN = new Clearance("", Set.of(), Set.of());

    public Clearance {
        rules = Set.copyOf(rules);
        answered = Set.copyOf(answered);
    }

    /** Held for something that no rule found; given where the reason is empty. */
    public static Clearance heldFor(String reason) {
        return new Clearance(reason, Set.of(), Set.of());
    }

    public boolean holds() {
        return !holdReason.isEmpty();
    }

    /** With another reason beside it, where that is not empty. */
    public Clearance and(String otherReason) {
        return new Clearance(Stream.of(holdReason, otherReason).filter(reason -> !reason.isEmpty()).collect(Collectors.joining(" ")), rules, answered);
    }

    /** The rules in one line, as tables keep them. @see #rules(String) */
    public String ruleLine() {
        return line(rules);
    }

    /** As {@link #ruleLine()}, of the rules that were answered. */
    public String answeredLine() {
        return line(answered);
    }

    private static String line(Set<String> rules) {
        return rules.stream().sorted().collect(Collectors.joining(","));
    }

    /** The rules of such a line. */
    public static Set<String> rules(String line) {
        return line.isEmpty() ? Set.of() : Set.copyOf(List.of(line.split(",")));
    }
}

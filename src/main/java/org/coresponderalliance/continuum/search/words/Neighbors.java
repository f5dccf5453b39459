package org.coresponderalliance.continuum.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Two words that others write as one: "tele psychiatry" is looked for as "telepsychiatry", too. Where no text has it, it costs a look into the dictionary. */
public final class Neighbors {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 20;

    private Neighbors() {}

    /** The concepts, those that stand side by side with what both are as one word among their alternatives. */
    public static List<Concept> joined(List<Concept> concepts) {
        var all = new ArrayList<>(concepts);
        for (int i = 0; i + 1 < concepts.size(); i++) {
            var one = concepts.get(i);
            var other = concepts.get(i + 1);
            if (isPart(one) && isPart(other) && one.typed().length() + other.typed().length() <= LONGEST) {
                var joined = new Concept.Alternative(one.typed() + other.typed(), Concept.SYNONYM, false, Concept.JOINED, false);
                all.set(i, with(all.get(i), joined));
                all.set(i + 1, with(all.get(i + 1), joined));
            }
        }
        return List.copyOf(all);
    }

    private static boolean isPart(Concept concept) {
        return concept.words() == 1 && concept.typed().length() >= SHORTEST && concept.typed().chars().allMatch(Character::isLetter) && !concept.isAcronym();
    }

    private static Concept with(Concept concept, Concept.Alternative another) {
        return concept.or(Stream.concat(concept.alternatives().stream(), Stream.of(another)).toList());
    }
}

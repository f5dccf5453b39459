package org.coresponderalliance.continuum.taxonomy;

import java.util.Collection;
import java.util.List;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Slugs;

/** What facets and values may be called. */
final class Naming {

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_FACET_LABEL = 80;
    private static final int LONGEST_VALUE_LABEL = 120;
    private static final int LONGEST_OTHER_NAME = 50;
    private static final int MOST_OTHER_NAMES = 10;

    private Naming() {}

    /** @throws InvalidInput for the field {@code label} if it cannot be used or another facet has it */
    static String facetLabel(String typed, Collection<String> taken) {
        return label(typed, LONGEST_FACET_LABEL, taken);
    }

    /** @throws InvalidInput for the field {@code label} if it cannot be used or another value of the facet has it */
    static String valueLabel(String typed, Collection<String> taken) {
        return label(typed, LONGEST_VALUE_LABEL, taken);
    }

    /** Other names of a value, each once. @throws InvalidInput for the field {@code also} if they are too many or cannot be used */
    static List<String> otherNames(Collection<String> typed) {
        var names = typed.stream().map(one -> InputText.field("also", LONGEST_OTHER_NAME).optionalLine(one)).filter(one -> !one.isEmpty()).distinct().toList();
        if (names.size() > MOST_OTHER_NAMES) {
            throw new InvalidInput("also", "taxonomy.tooManyNames", MOST_OTHER_NAMES);
        }
        return names;
    }

    /** A code that reads like the label and is none of those taken. */
    static String code(String label, Collection<String> taken) {
        var words = Slugs.of(label).replace('-', '_');
        var base = words.substring(0, Math.min(words.length(), LONGEST_CODE - 4)).replaceAll("_$", "");
        var code = base;
        for (int number = 2; taken.contains(code); number++) {
            code = base + "_" + number;
        }
        return code;
    }

    private static String label(String typed, int longest, Collection<String> taken) {
        var label = InputText.field("label", longest).requiredLine(typed);
        if (taken.stream().anyMatch(label::equalsIgnoreCase)) {
            throw new InvalidInput("label", "taxonomy.labelTaken", label);
        }
        return label;
    }
}

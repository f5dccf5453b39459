package org.coresponderalliance.continuum.taxonomy;

import java.util.Collection;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Slugs;

/** What facets and values may be called. */
final class Naming {

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_FACET_LABEL = 80;
    private static final int LONGEST_VALUE_LABEL = 120;

    private Naming() {}

    /** @throws InvalidInput for the field {@code label} if it cannot be used or another facet has it */
    static String facetLabel(String typed, Collection<String> taken) {
        return label(typed, LONGEST_FACET_LABEL, taken);
    }

    /** @throws InvalidInput for the field {@code label} if it cannot be used or another value of the facet has it */
    static String valueLabel(String typed, Collection<String> taken) {
        return label(typed, LONGEST_VALUE_LABEL, taken);
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

package org.coresponderalliance.continuum.search.lucene;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers for the labels of kinds and facet values, the same in all segments, so that what is counted in each can be added up without
 * looking at labels. A label that was once in the index keeps its number until the site ends; there are as many as values in use.
 */
final class LabelNumbers {

    private static final String[] NONE = {};

    private final Map<String, Integer> facets = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    /** Never changed but at its end: who reads an older one finds all numbers that were given out before. */
    private volatile String[] labels = NONE;
    private volatile int[] facetOf = {};
    private volatile int count;

    /** The label's number, from 0; a new one where it has none yet. */
    synchronized int of(String label) {
        var known = numbers.get(label);
        if (known != null) {
            return known;
        }
        var number = count;
        if (number == labels.length) {
            labels = Arrays.copyOf(labels, Math.max(64, number * 2));
            facetOf = Arrays.copyOf(facetOf, labels.length);
        }
        facetOf[number] = facets.computeIfAbsent(label.substring(0, label.indexOf('/') + 1), code -> facets.size());
        labels[number] = label;
        numbers.put(label, number);
        count = number + 1;
        return number;
    }

    String label(int number) {
        return labels[number];
    }

    /** The number of the facet that a value, written as {@code facet/value}, belongs to. */
    int facet(int number) {
        return facetOf[number];
    }

    /** How many labels have a number. */
    int count() {
        return count;
    }
}

package org.coresponderalliance.continuum.privacy.guard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is left of all hits: of those that overlap the weightiest; and what they are together, two halves of a person. */
final class Ruling {

    private static final Comparator<Hit> WEIGHT = Comparator.<Hit>comparingInt(hit -> hit.isQuasi() ? 1 : 0).thenComparing(Hit::action)
            .thenComparingInt(hit -> rank(hit.rule().type())).thenComparingInt(hit -> hit.start() - hit.end()).thenComparingInt(Hit::start);

    private Ruling() {}

    static List<Hit> of(List<Hit> all, String text) {
        var kept = new ArrayList<Hit>();
        var taken = new java.util.BitSet();
        for (var hit : whole(all).stream().sorted(WEIGHT).toList()) {
            var next = taken.nextSetBit(hit.start());
            if (next < 0 || next >= hit.end()) {
                taken.set(hit.start(), hit.end());
                kept.add(hit);
            }
        }
        kept.sort(Comparator.comparingInt(Hit::start));
        return together(kept, text);
    }

    /** Names of which rules found different parts, or more and less, are one name. */
    private static List<Hit> whole(List<Hit> all) {
        var names = all.stream().filter(Hit::isName).sorted(Comparator.comparingInt(Hit::start)).toList();
        if (names.size() < 2) {
            return all;
        }
        var result = new ArrayList<>(all.stream().filter(hit -> !hit.isName()).toList());
        var last = names.getFirst();
        for (var name : names.subList(1, names.size())) {
            if (name.start() < last.end()) {
                var weightier = WEIGHT.compare(last, name) <= 0 ? last : name;
                last = new Hit(last.start(), Math.max(last.end(), name.end()), weightier.rule(), weightier.action());
            } else {
                result.add(last);
                last = name;
            }
        }
        result.add(last);
        return result;
    }

    private static int rank(String type) {
        return type.startsWith("structured.") ? 0 : type.equals("name.cued") ? 1 : type.equals("name.bare") ? 2 : 3;
    }

    /** Part (f): names are held beside any other hit, and so are two medium hits. */
    private static List<Hit> together(List<Hit> hits, String text) {
        var names = hits.stream().anyMatch(hit -> hit.isName());
        var others = hits.stream().filter(hit -> !hit.isName() && hit.action().disturbs()).toList();
        var medium = others.stream().filter(hit -> !hit.isQuasi() && hit.action() == Action.WARN)
                .map(hit -> text.substring(hit.start(), hit.end()).toLowerCase(Locale.ROOT)).collect(Collectors.toSet()).size();
        var hold = medium >= 2 || names && !others.isEmpty();
        return hits.stream().map(hit -> hold && hit.action() == Action.WARN && !hit.isQuasi() ? hit.with(Action.HOLD) : hit).toList();
    }
}

package org.coresponderalliance.continuum.walk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.Viewer;

/** Compares what somebody met with what the rules let them see, and notes each difference. */
final class Findings {

    private final Map<String, Thing> things;
    private final List<String> found = new CopyOnWriteArrayList<>();

    Findings(World world) {
        things = world.all().collect(Collectors.toMap(Thing::word, Function.identity()));
    }

    /** Nothing in the words is of a thing that the viewer may not see. */
    void nothingElse(String who, Viewer viewer, String where, Set<String> words) {
        words.stream().map(things::get).filter(thing -> thing != null && !thing.seenBy(viewer))
                .forEach(thing -> found.add(who + " at " + where + " meets " + thing));
    }

    /** As {@link #nothingElse}; and of all these things, those that the viewer may see are there. */
    void exactly(String who, Viewer viewer, String where, Set<String> words, Iterable<Thing> expected) {
        nothingElse(who, viewer, where, words);
        for (var thing : expected) {
            if (thing.seenBy(viewer) && !words.contains(thing.word())) {
                found.add(who + " at " + where + " misses " + thing);
            }
        }
    }

    void same(String who, String where, Object what, Object expected) {
        if (!what.equals(expected)) {
            found.add(who + " at " + where + " gets " + shortened(what) + " instead of " + shortened(expected));
        }
    }

    private static String shortened(Object what) {
        var text = what.toString();
        return text.length() < 600 ? text : text.substring(0, 600) + "…";
    }

    List<String> found() {
        return found;
    }
}

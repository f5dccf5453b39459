package org.coresponderalliance.continuum.bench.guard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Chance that falls the same way each time, and bags from which all of a list is drawn before any of it comes again. */
final class Dice {

    /** Its sequence is specified, so it is the same with every Java. */
    private final Random random;
    private final Map<List<String>, List<String>> bags = new HashMap<>();

    Dice(long seed) {
        random = new Random(seed);
    }

    /** From least to most, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    String draw(List<String> list) {
        var bag = bags.computeIfAbsent(list, unused -> new ArrayList<>());
        if (bag.isEmpty()) {
            bag.addAll(list);
            Collections.shuffle(bag, random);
        }
        return bag.removeLast();
    }

    /** With digits and capitals for # and @. */
    String shape(String shape) {
        var text = new StringBuilder();
        for (var sign : shape.toCharArray()) {
            text.append(sign == '#' ? (char) ('0' + random.nextInt(10)) : sign == '@' ? "ABCDEFGHJKLMNPRSTUVWXYZ".charAt(random.nextInt(23)) : sign);
        }
        return text.toString();
    }
}

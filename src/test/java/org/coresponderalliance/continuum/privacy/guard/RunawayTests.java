package org.coresponderalliance.continuum.privacy.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * That no text makes a rule run away: ten kilobytes that repeat what patterns begin with, alone and mixed, and the time that
 * each rule takes for them on this thread. A pattern that tries all ways to split such a text takes minutes, not seconds.
 */
class RunawayTests {

    private static final int LENGTH = 10_000;
    private static final long BUDGET_NANOS = 1_000_000_000L;
    private static final int MIXED = 60;
    private static final List<String> SEEDS = List.of("1", "12 ", "1-", "1.", "a", "A", "Aa ", "a.", "a@", "@", "a at ", "a dot ", "(", "[", "one ", "o ", " ", "\n", ".", "-", "'", "\"", "#", "no ", "number is ",
            "id ", "Mr. ", "client ", "client: ", "case # ", "MRN ", "123 Main ", "12 N ", "Jo-", "1/1/", "12:", "ab:cd:", "http://a/", "facebook.com/", "a_", "+1 ", "DOB ", "Jan 1 ", "he said ", "we went ", "the only a ",
            "of the ", "Ann ", "Ann de la ", "J. ", "O'", "Mary Smith ", "drove the ", "works as a ", "in Aa Bb ", "A1", "42 CFR Part 2", "A, B. & ", "plate ", "\u200B", "\u0410", "*_", "\\", "x", "NCIC ", "last four ",
            "1 2 3 ", "a b c ", "Honda ", "instagram ", "$a", "%");

    @Test
    void noRuleTakesLongForAnyText() {
        var worst = new TreeMap<String, String>();
        texts().forEach(text -> {
            var draft = new Draft(text.repeat(LENGTH / text.length() + 1).substring(0, LENGTH), Audience.MEMBERS, null);
            var reading = new Reading[1];
            Consumer<Hit> nowhere = hit -> { };
            budget("reading", text, worst, () -> reading[0] = new Reading(draft));
            SafeRules.RULES.forEach(rule -> budget(rule.id(), text, worst, () -> rule.mark(reading[0])));
            budget("safe.colleague", text, worst, () -> Colleagues.mark(reading[0]));
            budget("safe.place-name", text, worst, () -> PlaceNames.mark(reading[0]));
            Guard.table().forEach(rule -> budget(rule.info().id(), text, worst, () -> rule.find(reading[0], nowhere)));
            budget("story", text, worst, () -> new Story(reading[0], rule -> true).hits());
        });
        assertThat(worst).isEmpty();
    }

    /** CPU time of this thread, so that a busy machine is no reason to fail. */
    private static void budget(String rule, String text, TreeMap<String, String> worst, Runnable read) {
        var clock = ManagementFactory.getThreadMXBean();
        var before = clock.getCurrentThreadCpuTime();
        read.run();
        if (clock.getCurrentThreadCpuTime() - before > BUDGET_NANOS) {
            worst.put(rule, text);
        }
    }

    private static List<String> texts() {
        var texts = new ArrayList<>(SEEDS);
        var random = new Random(1);
        for (int i = 0; i < MIXED; i++) {
            texts.add(SEEDS.get(random.nextInt(SEEDS.size())) + SEEDS.get(random.nextInt(SEEDS.size())) + SEEDS.get(random.nextInt(SEEDS.size())));
        }
        return texts;
    }
}

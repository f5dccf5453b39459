package org.coresponderalliance.continuum.bench.guard;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How long drafts of 10 kB take on one thread, after the same drafts have warmed it: by the clock, which other work on the
 * machine lengthens, and in time of the processor, which it hardly does.
 *
 * @param clock milliseconds of each check in ascending order @param processor the same of the processor
 */
record Timing(double[] clock, double[] processor) {

    private static final int LENGTH = 10_240;
    private static final int ROUNDS = 4; // and one to warm up
    private static final int MOST = 150;

    static Timing of(List<LabelledDraft> drafts, Checker checker) {
        var texts = texts(drafts);
        texts.forEach(checker::check);
        var threads = ManagementFactory.getThreadMXBean();
        var clock = new ArrayList<Double>();
        var processor = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            for (var text : texts) {
                var startProcessor = threads.getCurrentThreadCpuTime();
                var start = System.nanoTime();
                checker.check(text);
                clock.add((System.nanoTime() - start) / 1e6);
                processor.add((threads.getCurrentThreadCpuTime() - startProcessor) / 1e6);
            }
        }
        return new Timing(sorted(clock), sorted(processor));
    }

    /** Drafts one behind the other, cut at the same length: fuller of identifiers than any draft would be. */
    private static List<LabelledDraft> texts(List<LabelledDraft> drafts) {
        var texts = new ArrayList<LabelledDraft>();
        var text = new StringBuilder();
        for (var draft : drafts) {
            text.append(draft.text()).append("\n\n");
            if (text.length() >= LENGTH) {
                texts.add(new LabelledDraft(draft.id(), draft.half(), draft.style(), draft.audience(), draft.authorPopulation(), text.substring(0, LENGTH), List.of(),
                        false, false));
                text.setLength(0);
            }
        }
        // From all over the half, which stands in the order of what its drafts are about.
        var step = Math.max(1, texts.size() / MOST);
        return IntStream.iterate(0, i -> i < texts.size(), i -> i + step).mapToObj(texts::get).toList();
    }

    static double at(double[] ascending, double share) {
        return ascending[(int) Math.ceil(share * ascending.length) - 1];
    }

    private static double[] sorted(List<Double> values) {
        var array = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(array);
        return array;
    }
}

package org.coresponderalliance.continuum.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.Histogram;

/**
 * A closed loop: each of the users begins anew as soon as the answer is there, on a virtual thread. Users stay for all
 * rounds, so signing in is in none of them.
 */
public final class Load implements AutoCloseable {

    private static final int SAMPLES = 3;
    private static final int PREPARING_AT_ONCE = 4;

    private final Scenario scenario;
    private final Processes processes;
    private final List<User> users;

    public Load(Scenario scenario, Processes processes, int users) throws Exception {
        this.scenario = scenario;
        this.processes = processes;
        try (var threads = Executors.newFixedThreadPool(Math.min(users, PREPARING_AT_ONCE), Thread.ofVirtual().factory())) {
            var number = new AtomicInteger();
            Callable<User> preparing = () -> scenario.user(number.getAndIncrement());
            this.users = all(threads.invokeAll(java.util.Collections.nCopies(users, preparing)));
        }
    }

    /** Does it for so long without looking at the clock, so that caches are filled and code is compiled. */
    public void warmUp(Duration length) throws Exception {
        run(length);
    }

    public Round round(Duration length) throws Exception {
        var begin = System.nanoTime();
        var before = processes.cpu();
        var tallies = run(length);
        var seconds = (System.nanoTime() - begin) / 1e9;
        scenario.settle();
        var cpu = processes.cpu().minus(before);
        var times = new Histogram(3);
        var failed = 0L;
        var samples = new ConcurrentSkipListSet<String>();
        for (var tally : tallies) {
            times.add(tally.times);
            failed += tally.failed;
            samples.addAll(tally.samples);
        }
        var count = Math.max(1, times.getTotalCount());
        return new Round(times.getTotalCount(), times.getTotalCount() / seconds, millis(times, 50), millis(times, 95), millis(times, 99),
                times.getMaxValue() / 1000.0, cpu.server() / count, cpu.database() / count, processes.residentServer(),
                processes.residentDatabase(), failed, samples.stream().limit(SAMPLES).toList());
    }

    private static double millis(Histogram times, double percent) {
        return times.getValueAtPercentile(percent) / 1000.0;
    }

    private List<Tally> run(Duration length) throws Exception {
        var until = System.nanoTime() + length.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return all(threads.invokeAll(users.stream().<Callable<Tally>>map(user -> () -> repeat(user, until)).toList()));
        }
    }

    private static Tally repeat(User user, long until) throws InterruptedException {
        var tally = new Tally();
        do {
            try {
                var begin = System.nanoTime();
                user.act();
                tally.times.recordValue((System.nanoTime() - begin) / 1000);
                user.tidy();
            } catch (InterruptedException e) {
                throw e;
            } catch (Exception wrong) {
                tally.failed(wrong);
            }
        } while (System.nanoTime() < until);
        return tally;
    }

    private static <T> List<T> all(List<Future<T>> futures) throws Exception {
        var all = new ArrayList<T>();
        for (var future : futures) {
            all.add(future.get());
        }
        return all;
    }

    @Override
    public void close() throws Exception {
        for (var user : users) {
            user.close();
        }
    }

    private static final class Tally {

        private final Histogram times = new Histogram(3);
        private final Set<String> samples = new java.util.TreeSet<>();
        private long failed;

        private void failed(Exception wrong) {
            failed++;
            if (samples.size() < SAMPLES) {
                samples.add(wrong instanceof Refused ? String.valueOf(wrong.getMessage()) : wrong.toString());
            }
        }
    }
}

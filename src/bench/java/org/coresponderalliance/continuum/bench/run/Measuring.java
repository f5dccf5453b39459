package org.coresponderalliance.continuum.bench.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.coresponderalliance.continuum.bench.load.Ceiling;
import org.coresponderalliance.continuum.bench.load.Load;
import org.coresponderalliance.continuum.bench.load.Processes;
import org.coresponderalliance.continuum.bench.load.Round;
import org.coresponderalliance.continuum.bench.report.Figure;
import org.coresponderalliance.continuum.bench.report.Line;
import org.coresponderalliance.continuum.bench.report.Results;
import org.coresponderalliance.continuum.bench.report.Table;

/** One run of the benchmark over the parts that were asked for. */
record Measuring(String size, Settings settings, Launcher launcher, List<String> jvm, Set<String> parts, List<Integer> users, String match,
                 boolean loaded) {

    private static final int WARMING_USERS = 8;

    /** @param results gets what is found, as it is found */
    void measure(Results results) throws Exception {
        new Loading(size, launcher, jvm, loaded).load(results);
        launcher.awaitCache();
        results.facts().putAll(Machine.facts(launcher, jvm, settings));
        say(Table.head());
        add(results, new Line("(the driver alone, against a server that does nothing)", 32, List.of(Ceiling.measure(32, Duration.ofSeconds(2)))));
        try (var site = Site.start(launcher, true, jvm)) {
            site.awaitIndex();
            var reading = Reading.of(site.web());
            results.facts().put("discussions read", reading.discussions().size() + " of "
                    + reading.discussions().stream().mapToInt(Reading.Thread::posts).average().orElse(0) + " posts");
            var accounts = new Accounts(site.web(), Tokens.of(site.web()));
            drive(results, site, reading, accounts);
            observe(results, site, reading, accounts);
        }
        if (parts.contains(Starts.PART)) {
            new Starts(launcher, jvm, settings.starts()).measure(figure -> add(results, figure));
        }
    }

    private void drive(Results results, Site site, Reading reading, Accounts accounts) throws Exception {
        var words = Words.of(size);
        var all = new ArrayList<Measured>();
        all.addAll(new GuestScenarios(site.web(), reading, words).all());
        all.addAll(new MemberScenarios(accounts, reading, words).all());
        all.addAll(new ApiScenarios(site.web(), accounts, reading, words).all());
        for (var measured : all) {
            if (parts.contains(measured.part()) && measured.name().contains(match)) {
                measure(results, measured, site.processes());
            }
        }
    }

    private void observe(Results results, Site site, Reading reading, Accounts accounts) throws Exception {
        if (parts.contains(Paints.PART)) {
            new Paints(site.web().address(), reading, settings.paints()).measure(figure -> add(results, figure));
        }
        if (parts.contains(LiveHints.PART)) {
            new LiveHints(site.web(), accounts, reading).measure().forEach(figure -> add(results, figure));
        }
        if (parts.contains(HeapOfPages.PART)) {
            new HeapOfPages(accounts, reading, site.pid(), settings.pages(), match, launcher.folder()).measure(figure -> add(results, figure));
        }
    }

    private void measure(Results results, Measured measured, Processes processes) throws Exception {
        try (var load = new Load(measured.scenario(), processes, Math.min(WARMING_USERS, measured.mostUsers()))) {
            load.warmUp(settings.warming());
        }
        for (var count : users) {
            if (count <= measured.mostUsers()) {
                add(results, new Line(measured.name(), count, rounds(measured, processes, count)));
            }
        }
    }

    private List<Round> rounds(Measured measured, Processes processes, int count) throws Exception {
        try (var load = new Load(measured.scenario(), processes, count)) {
            load.warmUp(settings.length().dividedBy(2));
            var rounds = new ArrayList<Round>();
            for (int round = 0; round < settings.rounds(); round++) {
                rounds.add(load.round(settings.length()));
            }
            return rounds;
        }
    }

    private static void add(Results results, Line line) {
        results.lines().add(line);
        say(Table.text(line));
        line.samples().forEach(sample -> say("    " + sample));
    }

    static void add(Results results, Figure figure) {
        results.figures().add(figure);
        say(Table.text(figure));
    }

    static void say(String text) {
        System.out.println(text);
    }
}

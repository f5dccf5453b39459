package org.coresponderalliance.continuum.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.coresponderalliance.continuum.bench.corpus.Corpus;
import org.coresponderalliance.continuum.bench.corpus.CorpusSize;
import org.coresponderalliance.continuum.bench.report.Figure;
import org.coresponderalliance.continuum.bench.report.Results;

/**
 * Fills the data folder of the site: with the sample community, whose members sign in, and with the corpus, through the
 * importer of the product.
 */
record Loading(String size, Launcher launcher, List<String> jvm, boolean loaded) {

    private static final Pattern ENTRIES = Pattern.compile("Search index: building ([\\d,]+) entries");
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Pattern RATE = Pattern.compile("([\\d,]+) posts/s");

    void load(Results results) throws Exception {
        if (!loaded) {
            try (var site = Site.start(launcher, true, jvm)) {
                site.awaitIndex();
            }
        }
        if (loaded) {
            results.facts().put("data", "kept from an earlier run");
        } else if (!size.equals("sample")) {
            load(results, corpus());
        }
    }

    private Path corpus() throws IOException {
        var folder = launcher.folder().resolve("corpus-" + size);
        if (!Files.exists(folder.resolve("complete"))) {
            Measuring.say("Writing the corpus ...");
            Corpus.write(folder, CorpusSize.named(size));
            Files.createFile(folder.resolve("complete"));
        }
        return folder;
    }

    private void load(Results results, Path corpus) throws Exception {
        var told = launcher.show(List.of("import", corpus.toString(), "--audience", "public"), jvm);
        Measuring.say(told.strip());
        results.facts().put("loaded", told.strip());
        RATE.matcher(told).results().findFirst()
                .ifPresent(rate -> Measuring.add(results, new Figure("loading: posts into the database", "/s", List.of(number(rate.group(1))))));
        var log = launcher.folder().resolve("site.log");
        Files.deleteIfExists(log);
        try (var site = Site.start(launcher, true, jvm)) {
            var entries = awaitBuilding(log);
            var begin = System.nanoTime();
            site.awaitIndex();
            Measuring.add(results, new Figure("loading: index", "/s", List.of(entries / ((System.nanoTime() - begin) / 1e9))));
        }
    }

    /** The site looks from time to time whether something was loaded, and then builds its index. @return how many entries */
    private static double awaitBuilding(Path log) throws IOException, InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            var begun = ENTRIES.matcher(Files.readString(log));
            if (begun.find()) {
                return number(begun.group(1));
            }
            Thread.sleep(20);
        }
        throw new IOException("The site does not build its index, see " + log);
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(",", ""));
    }
}

package org.coresponderalliance.continuum.bench.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.coresponderalliance.continuum.bench.report.Report;
import org.coresponderalliance.continuum.bench.report.Results;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./continuum bench}: see there what the options mean. */
@Command(name = "bench", sortOptions = false)
public final class Bench implements Callable<Integer> {

    static final List<String> PARTS = List.of("guest", "member", "api", "live", "memory", "start", "paint");

    @Parameters(index = "0", arity = "0..1", paramLabel = "SIZE", defaultValue = "s", description = "s, m, l: 10,000, 100,000, 1,000,000 posts; sample: the sample community.")
    private String size = "s";

    @Option(names = "--only", split = ",", paramLabel = "PART", description = "Only these: guest, member, api, live, memory, start, paint.")
    private Set<String> only = Set.copyOf(PARTS);

    @Option(names = "--users", split = ",", paramLabel = "N", defaultValue = "1,8,32", description = "How many at once (default: ${DEFAULT-VALUE}).")
    private List<Integer> users = List.of();

    @Option(names = "--match", defaultValue = "", paramLabel = "TEXT", description = "Only lines of the table, and kinds of open pages, with this text in their name.")
    private String match = "";

    @Option(names = "--rounds", paramLabel = "N", description = "Rounds of each line (default: 3).")
    private int rounds;

    @Option(names = "--seconds", paramLabel = "N", description = "Length of a round (default: by size).")
    private double seconds;

    @Option(names = "--warming", paramLabel = "N", description = "Seconds before the first round of each line (default: by size).")
    private double warming;

    @Option(names = "--pages", paramLabel = "N", description = "How many pages are open for the heap (default: by size).")
    private int pages;

    @Option(names = "--keep", description = "Keep the loaded data for --reuse.")
    private boolean keep;

    @Option(names = "--reuse", description = "Use the data that was kept, instead of loading them; implies --keep.")
    private boolean reuse;

    @Option(names = "--java", split = " ", paramLabel = "OPTIONS", description = "More options for the JVM of the site, such as a recording.")
    private List<String> options = List.of();

    @Option(names = "--port", defaultValue = "8189", paramLabel = "N", description = "Where the site listens meanwhile (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--folder", required = true, hidden = true)
    private Path folder = Path.of("");

    @Option(names = "--cache", required = true, hidden = true)
    private Path cache = Path.of("");

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Tell this.")
    private boolean help;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).setExecutionExceptionHandler((problem, command, parsed) -> {
            if (Launcher.isEnding()) {
                // Ctrl-C: whatever failed because of it need not be told.
                return 1;
            }
            problem.printStackTrace();
            return 1;
        }).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        check();
        Files.createDirectories(folder);
        var data = folder.resolve("data-" + size);
        if (!reuse) {
            Folders.delete(data);
        } else if (!Files.isDirectory(data)) {
            throw usage("There is no " + data + " to be used again: load it once with --keep.");
        }
        var launcher = new Launcher(Files.readAllLines(folder.resolve("command")), cache, data, folder, port);
        var settings = Settings.of(size).with(rounds, seconds, warming, pages);
        var jvm = new ArrayList<>(List.of(Settings.HEAP));
        jvm.addAll(options);
        var results = Results.of(size);
        try {
            new Measuring(size, settings, launcher, jvm, only, users, match, reuse).measure(results);
        } catch (Exception problem) {
            results.facts().put("not complete", "ended by " + problem);
            throw problem;
        } finally {
            Report.write(folder, results);
            System.out.println("\n" + folder.resolve("report.md"));
        }
        if (!keep && !reuse) {
            Folders.delete(data);
        }
        return results.lines().stream().anyMatch(line -> line.failed() > 0) ? 1 : 0;
    }

    private void check() {
        if (!List.of("s", "m", "l", "sample").contains(size)) {
            throw usage("The sizes are s, m, l and sample, not " + size + ".");
        }
        if (!PARTS.containsAll(only)) {
            throw usage("The parts are " + String.join(", ", PARTS) + ".");
        }
    }

    private CommandLine.ParameterException usage(String problem) {
        return new CommandLine.ParameterException(new CommandLine(this), problem);
    }
}

package org.coresponderalliance.continuum.bench.report;

import java.util.Locale;
import org.coresponderalliance.continuum.bench.load.Round;

/** The tables, for the terminal and in Markdown. */
public final class Table {

    private Table() {}

    public static String head() {
        return "%-54s %5s %9s %8s %8s %8s %7s %7s %7s %6s".formatted("", "users", "per s", "p50 ms", "p95 ms", "p99 ms", "CPU ms", "server", "databs",
                "errors");
    }

    public static String text(Line line) {
        return row("%-54s %5d %9s %8s %8s %8s %7.2f %7.2f %7.2f %6d", line);
    }

    public static String markdown(Line line) {
        return row("| %s | %d | %s | %s | %s | %s | %.2f | %.2f | %.2f | %d |", line)
                + " %.0f to %.0f | %s to %s |".formatted(line.least(Round::perSecond), line.most(Round::perSecond), number(line.least(Round::p95)),
                        number(line.most(Round::p95)));
    }

    public static String text(Figure figure) {
        return "%-54s %s %s (%s to %s)".formatted(figure.name(), number(figure.median()), figure.unit(), number(figure.least()), number(figure.most()));
    }

    private static String row(String format, Line line) {
        return String.format(Locale.ROOT, format, line.name(), line.users(), number(line.median(Round::perSecond)), number(line.median(Round::p50)),
                number(line.median(Round::p95)), number(line.median(Round::p99)), line.median(Round::cpu), line.median(Round::cpuServer),
                line.median(Round::cpuDatabase), line.failed());
    }

    /** With as many digits as say something. */
    static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }
}

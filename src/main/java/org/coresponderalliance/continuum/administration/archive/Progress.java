package org.coresponderalliance.continuum.administration.archive;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.coresponderalliance.continuum.administration.archive.Rejects.Reject;
import org.coresponderalliance.continuum.base.Texts;

/**
 * Tells somebody at a terminal how far an import is, how fast it goes and how long it will take: as a line that changes, or
 * one every ten seconds where the output goes to a file.
 */
class Progress {

    private static final long SECOND = 1_000_000_000L;
    private static final int WIDTH = 30;
    /** Rejects in full on the terminal; all of them are in the file. */
    private static final int MOST_TOLD = 20;

    private final Texts texts;
    private final PrintStream out;
    private final boolean terminal;
    private String name = "";
    private long total;
    private long before;
    private long done;
    private long began;
    private long said;
    private int told;

    Progress(Texts texts, PrintStream out, boolean terminal) {
        this.texts = texts;
        this.out = out;
        this.terminal = terminal;
    }

    /** @param key of what is counted @param already how many were done in an earlier run */
    void stage(String key, long total, long already) {
        end();
        name = texts.get(key);
        this.total = total;
        before = already;
        done = already;
        began = System.nanoTime();
        said = began;
    }

    void step(long more) {
        done += more;
        var now = System.nanoTime();
        if (now - said > (terminal ? SECOND / 4 : 10 * SECOND)) {
            said = now;
            say(now);
        }
    }

    /** Ends the line of a stage. */
    void end() {
        if (done > 0 && !name.isEmpty()) {
            say(System.nanoTime());
            out.print(terminal ? System.lineSeparator() : "");
        }
        name = "";
        done = 0;
    }

    void rejected(List<Reject> rejects) {
        for (var one : rejects) {
            told++;
            if (told <= MOST_TOLD) {
                out.println((terminal ? "\r" : "") + texts.get("administration.import.rejected", one.file(), String.valueOf(one.line()), one.reason()));
            } else if (told == MOST_TOLD + 1) {
                out.println((terminal ? "\r" : "") + texts.get("administration.import.moreRejected"));
            }
        }
    }

    private void say(long now) {
        var rate = (done - before) / Math.max(0.001, (now - began) / (double) SECOND);
        var left = rate < 1 ? 0 : (long) ((total - done) / rate);
        var part = total == 0 ? 1 : Math.min(1, (double) done / total);
        var bar = "#".repeat((int) (part * WIDTH)) + ".".repeat(WIDTH - (int) (part * WIDTH));
        var line = String.format(Locale.ROOT, "%-12s [%s] %3d %%  %,d / %,d  %,.0f/s  %d:%02d", name, bar, (int) (part * 100), done, total, rate,
                left / 60, left % 60);
        if (terminal) {
            out.print("\r" + line + "   ");
            out.flush();
        } else {
            out.println(line);
        }
    }
}

package org.coresponderalliance.continuum.bench.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.coresponderalliance.continuum.bench.report.Figure;

/** From the start of the JVM, with its database and the loaded data, to the first page that is answered. */
record Starts(Launcher launcher, List<String> jvm, int starts) {

    static final String PART = "start";

    void measure(Consumer<Figure> figures) throws Exception {
        for (var cached : List.of(true, false)) {
            var seconds = new ArrayList<Double>();
            for (int start = 0; start < (cached ? starts : Math.max(1, starts / 2)); start++) {
                try (var site = Site.start(launcher, cached, jvm)) {
                    seconds.add(site.readyAfter().toMillis() / 1000.0);
                }
            }
            figures.accept(new Figure("ready after start, " + (cached ? "with" : "without") + " the AOT cache", "s", seconds));
        }
    }
}

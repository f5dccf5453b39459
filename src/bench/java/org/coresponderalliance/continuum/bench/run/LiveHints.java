package org.coresponderalliance.continuum.bench.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.coresponderalliance.continuum.bench.load.Bytes;
import org.coresponderalliance.continuum.bench.load.PushChannel;
import org.coresponderalliance.continuum.bench.load.Web;
import org.coresponderalliance.continuum.bench.report.Figure;

/** A thousand open pages on one discussion and one reply: how long until each of them has the hint. */
record LiveHints(Web web, Accounts accounts, Reading reading) {

    static final String PART = "live";
    private static final int PAGES = 1_000;
    private static final int ROUNDS = 5;
    private static final int PATIENCE = 60;
    /** The part of the page that says how many replies have arrived. */
    private static final String HINT = "arrived";

    List<Figure> measure() throws Exception {
        var thread = reading.others().getFirst();
        var last = new ArrayList<Double>();
        var middle = new ArrayList<Double>();
        try (var pages = OpenPages.open(accounts, PAGES, thread::url)) {
            for (int round = 0; round < ROUNDS; round++) {
                var times = hints(pages.channels(), thread.id());
                middle.add(times.get(times.size() / 2));
                last.add(times.getLast());
            }
        }
        return List.of(new Figure("hint to 1,000 open pages, the middle one", "ms", middle), new Figure("hint to 1,000 open pages, the last one", "ms", last));
    }

    /** In milliseconds since the reply was sent, sorted. */
    private List<Double> hints(List<PushChannel> channels, long discussion) throws Exception {
        var arrivals = channels.stream().map(channel -> channel.waitFor(HINT)).toList();
        var begin = System.nanoTime();
        web.post("/api/v1/discussions/" + discussion + "/posts", "application/json", Bytes.of("{\"body\":\"Has anybody tried the other way?\"}"),
                "Authorization", "Bearer " + accounts.token(1)).expect(201);
        CompletableFuture.allOf(arrivals.toArray(CompletableFuture[]::new)).get(PATIENCE, TimeUnit.SECONDS);
        return arrivals.stream().map(arrival -> (arrival.join() - begin) / 1e6).sorted().toList();
    }
}

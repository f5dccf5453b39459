package org.coresponderalliance.continuum.bench.run;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.GZIPInputStream;
import org.coresponderalliance.continuum.bench.load.Answer;
import org.coresponderalliance.continuum.bench.load.Refused;
import org.coresponderalliance.continuum.bench.load.Web;

/** What those do who are not signed in. */
final class GuestScenarios {

    static final String PART = "guest";
    static final String DISCUSSION = "guest: discussion page";
    static final String ARTICLE = "guest: article";

    private static final int LOOKED_INTO = 50;

    private final Web web;
    private final Reading reading;
    private final Words words;

    GuestScenarios(Web web, Reading reading, Words words) {
        this.web = web;
        this.reading = reading;
        this.words = words;
    }

    List<Measured> all() {
        return List.of(
                new Measured(PART, DISCUSSION, number -> () -> discussion(any(reading.discussions()))),
                new Measured(PART, "guest: any of many discussions", number -> () -> discussion(any(reading.all()))),
                new Measured(PART, "guest: discussion page, compressed", number -> this::compressed),
                new Measured(PART, "guest: category page", number -> () -> Marks.rows(web.get(any(reading.categories())).expect(200))),
                new Measured(PART, ARTICLE, number -> () -> Marks.article(web.get(any(reading.articles())).expect(200))),
                new Measured(PART, "guest: search", number -> this::search));
    }

    private void discussion(Reading.Thread thread) throws Exception {
        Marks.posts(web.get(thread.url()).expect(200), thread.posts());
    }

    /** As a browser asks. Unpacking is work for the driver, so only some are looked into. */
    private void compressed() throws Exception {
        var thread = any(reading.discussions());
        var answer = web.get(thread.url(), "Accept-Encoding", "gzip").expect(200);
        if (!answer.headers().firstValue("content-encoding").orElse("").equals("gzip")) {
            throw new Refused("not compressed: " + answer.asked());
        }
        if (ThreadLocalRandom.current().nextInt(LOOKED_INTO) == 0) {
            try (var in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
                Marks.posts(new Answer(answer.asked(), answer.status(), answer.headers(), in.readAllBytes()), thread.posts());
            }
        }
    }

    private void search() throws Exception {
        var answer = web.get("/search?q=" + URLEncoder.encode(words.query(), StandardCharsets.UTF_8)).expect(200);
        Marks.searchPage(answer);
    }

    static <T> T any(List<T> list) {
        return list.get(ThreadLocalRandom.current().nextInt(list.size()));
    }
}

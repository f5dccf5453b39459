package org.coresponderalliance.continuum.bench.run;

import static org.coresponderalliance.continuum.bench.run.GuestScenarios.any;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.coresponderalliance.continuum.bench.load.Bytes;
import org.coresponderalliance.continuum.bench.load.Refused;
import org.coresponderalliance.continuum.bench.load.Scenario;
import org.coresponderalliance.continuum.bench.load.User;
import org.coresponderalliance.continuum.bench.load.Web;

/** What programs do with access tokens of members. */
final class ApiScenarios {

    static final String PART = "api";
    static final String SEARCH = "API: search with facets and highlights";
    static final String REPLY = "API: reply, indexing included";
    static final String FOUND = "API: from the answer to a reply until search finds it";

    private static final String JSON = "application/json";
    private static final byte[] NOT_FOUND_YET = Bytes.of("\"hits\":[]");
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);
    /** In ms: how exactly it is told when a reply was found. */
    private static final int ASK_AGAIN = 10;
    /** In ms: where only the end of it is waited for, so that asking is not what is measured. */
    private static final int ASK_SELDOM = 100;
    private static final int WORDS = 57;
    /** Of a word that nobody else writes. */
    private static final int LETTERS = 16;

    private final Web web;
    private final Accounts accounts;
    private final Reading reading;
    private final Words words;

    ApiScenarios(Web web, Accounts accounts, Reading reading, Words words) {
        this.web = web;
        this.accounts = accounts;
        this.reading = reading;
        this.words = words;
    }

    List<Measured> all() {
        return List.of(
                new Measured(PART, SEARCH, number -> () -> Marks.searchResults(search(number, words.query(), ""))),
                new Measured(PART, REPLY, replying()),
                new Measured(PART, FOUND, number -> new Finding(number), 8));
    }

    private org.coresponderalliance.continuum.bench.load.Answer search(int number, String query, String more) throws Exception {
        return web.get("/api/v1/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + more, authorization(number)).expect(200);
    }

    private Scenario replying() {
        return new Scenario() {
            private volatile String last = "";

            @Override
            public User user(int number) {
                return () -> {
                    var word = word();
                    reply(number, word);
                    last = word;
                };
            }

            @Override
            public void settle() throws Exception {
                await(0, last, ASK_SELDOM);
            }
        };
    }

    /** Writes a reply, then asks for it until it is found; only the asking is timed, see {@link #act}. */
    private final class Finding implements User {

        private final int number;
        private String word;

        private Finding(int number) throws Exception {
            this.number = number;
            tidy();
        }

        @Override
        public void act() throws Exception {
            await(number, word, ASK_AGAIN);
        }

        @Override
        public void tidy() throws Exception {
            word = word();
            reply(number, word);
        }
    }

    private void reply(int number, String word) throws Exception {
        var body = "{\"body\":\"" + word + " " + words.sentence(WORDS) + "\"}";
        web.post("/api/v1/discussions/" + any(reading.others()).id() + "/posts", JSON, Bytes.of(body), authorization(number)).expect(201)
                .expectSome(Bytes.of(word));
    }

    private void await(int number, String word, int pause) throws Exception {
        var until = System.nanoTime() + PATIENCE;
        while (search(number, word, "&words=typed&kind=post").has(NOT_FOUND_YET)) {
            if (System.nanoTime() > until) {
                throw new Refused("a reply is not found after 30 s");
            }
            Thread.sleep(pause);
        }
    }

    private String[] authorization(int number) {
        return new String[] {"Authorization", "Bearer " + accounts.token(number)};
    }

    private static String word() {
        return ThreadLocalRandom.current().ints(LETTERS, 'a', 'z' + 1).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .insert(0, "zz").toString();
    }
}

package org.coresponderalliance.continuum.administration.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.administration.archive.ImportTable.Totals;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.discussion.CounterCheck;
import org.coresponderalliance.continuum.search.SearchQueries;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.coresponderalliance.continuum.search.SearchResults;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class ArchiveImportTests extends DatabaseTests {

    private static final int MANY = 900;

    /** Whatever ends a program: power, memory, somebody. */
    private static final class Death extends RuntimeException {}

    @Autowired
    private ArchiveImport archives;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SearchQueries search;

    @Autowired
    private Texts texts;

    @Autowired
    private ApplicationContext context;

    @TempDir
    private Path temporary;

    private Path folder;
    /** Part of all names, since the database is shared. */
    private String own;

    @BeforeEach
    void anArchive() throws IOException {
        own = "q" + UUID.randomUUID().toString().replaceAll("[^a-z]", "x").substring(0, 14);
        folder = temporary.toRealPath().resolve(own);
        Files.createDirectories(folder);
        write("users", """
                {"uid":1,"name":"OWN Ada","email":"OWN.Ada@Example.org","joined":1500000000,"signature":"Twenty years on the road","shoe":42}
                {"uid":2,"name":"OWN Ben","email":"OWN.ben@example.org"}
                {"uid":3,"name":"","email":"nowhere"}
                """);
        write("categories", """
                {"cid":"a","name":"OWN field work","description":"What happens outside"}
                """);
        write("topics", """
                {"tid":7,"cid":"a","kind":"question","title":"OWN radio","tags":["Handover","not a tag!"],"accepted":72,"posts":99}
                {"tid":8,"cid":"nowhere","title":"OWN lost"}
                {"tid":7,"cid":"a","title":"OWN again"}
                {"tid":9,"cid":"a","title":"OWN silent"}
                """);
        write("posts", """
                {"pid":80,"tid":8,"uid":1,"seq":0,"ts":1600000000,"body":"Belongs to a discussion that is left out"}
                {"pid":71,"tid":7,"uid":1,"seq":0,"ts":1600000000,"body":"Which **OWN** channel? <script>alert(1)</script>"}
                {"pid":72,"tid":7,"uid":2,"seq":2,"ts":1600000300,"body":"Use channel 7","reply_to":71}
                {"pid":70,"tid":7,"uid":3,"seq":1,"ts":1600000200,"body":"By somebody who was left out"}
                this is no JSON
                {"pid":73,"tid":7,"uid":1,"seq":3,"ts":1600000400,"body":"Thank you","reply_to":72}
                {"pid":90,"tid":404,"uid":1,"ts":1600000000,"body":"Belongs nowhere"}
                """);
        write("articles", """
                {"aid":1,"uid":2,"title":"OWN radio discipline","ts":1650000000,"sections":[{"heading":"Short","text":"Say it *once*.","links":["OWN call signs","unknown"]}]}
                {"aid":2,"uid":1,"title":"OWN call signs","ts":1650000000,"body":"Each unit has one."}
                {"aid":3,"uid":1,"title":"OWN no text","ts":1650000000}
                """);
    }

    @Test
    void anArchiveComesWithItsPeopleCategoriesDiscussionsAndArticles() throws IOException {
        var done = run(rest());

        assertThat(done.totals()).isEqualTo(new Totals(2, 1, 1, 3, 2, 9));
        assertThat(jdbc.sql("select reply_count, answer_count, last_post_number, accepted_number, audience, kind from discussion where title = ?").param(own + " radio")
                .query().singleRow()).containsExactlyInAnyOrderEntriesOf(Map.of("reply_count", 2, "answer_count", 1, "last_post_number", 3,
                        "accepted_number", 2, "audience", "PUBLIC", "kind", "QUESTION"));
        assertThat(posts()).extracting(post -> post.get("number"), post -> post.get("reply_to_number"), post -> post.get("text"))
                .containsExactly(tuple(1, null, "Which " + own + " channel? <script>alert(1)</script>"),
                        tuple(2, 1, "Use channel 7"), tuple(3, 2, "Thank you"));
        assertThat(posts().getFirst().get("html").toString()).contains("<strong>" + own + "</strong>").doesNotContain("<script");
        assertThat(CounterCheck.wrong(context)).isZero();
    }

    @Test
    void whoComesWithAnArchiveHasNoPasswordAndWhoIsHereAlreadyStaysAsTheyAre() throws IOException {
        jdbc.sql("insert into member (email, handle, display_name, role, state, created_at, password_hash) values (?, ?, 'Was here', 'STAFF', 'ACTIVE', now(), 'x')")
                .params(own + ".ada@example.org", own).update();
        run(rest());
        assertThat(jdbc.sql("select display_name, role, password_hash, about from member where email like ? order by email").param(own + "%").query().listOfRows())
                .extracting(row -> row.get("display_name"), row -> row.get("role"), row -> row.get("password_hash"), row -> row.get("about"))
                .containsExactly(tuple("Was here", "STAFF", "x", ""),
                        tuple(own + " Ben", "MEMBER", null, ""));
        assertThat(jdbc.sql("select m.email from post p join member m on m.id = p.author_id join discussion d on d.id = p.discussion_id where d.title = ? and p.number = 1")
                .param(own + " radio").query(String.class).single()).isEqualTo(own + ".ada@example.org");
    }

    @Test
    void whatIsLeftOutIsToldWithItsFileLineAndReason() throws IOException {
        run(rest());
        var rejects = Files.readString(folder.resolve("rejects.jsonl"));
        assertThat(rejects.lines()).hasSize(9)
                .anyMatch(line -> line.contains("\"users.jsonl\"") && line.contains("\"line\":3") && line.contains("email: ") && line.contains("name: "))
                .anyMatch(line -> line.contains("\"posts.jsonl\"") && line.contains("\"line\":5") && line.contains("this is no JSON"))
                .anyMatch(line -> line.contains("\"posts.jsonl\"") && line.contains("\"line\":4") && line.contains("uid: 3 is not in users.jsonl"))
                .anyMatch(line -> line.contains("\"posts.jsonl\"") && line.contains("\"line\":1,") && line.contains("topics.jsonl, line 2"))
                .anyMatch(line -> line.contains("\"topics.jsonl\"") && line.contains("\"line\":3") && line.contains("7 is there already"))
                .anyMatch(line -> line.contains("\"topics.jsonl\"") && line.contains("\"line\":4") && line.contains("no post"));
    }

    @Test
    void articlesLinkToEachOther() throws IOException {
        run(rest());
        var second = jdbc.sql("select concat('/library/', id, '/', slug) from article where title = ?").param(own + " call signs").query(String.class).single();
        assertThat(jdbc.sql("select r.body_html from article a join article_revision r on r.article_id = a.id and r.number = a.shown_number where a.title = ?")
                .param(own + " radio discipline").query(String.class).single())
                .contains("<h2>Short</h2>", "<em>once</em>", "href=\"" + second + "\"", "unknown");
    }

    @Test
    void theSameArchiveIsNotTakenOverTwiceWhereverItLies() throws IOException {
        run(rest());
        Files.delete(folder.resolve("rejects.jsonl"));
        folder = Files.move(folder, folder.resolveSibling(own + "-elsewhere"));
        assertThat(run(rest()).doneBefore()).isTrue();
        assertThat(discussions()).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'archive.imported' and details like ?").param("%\"" + own + "\"%")
                .query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void anImportThatDiedGoesOnWhereItWasAndNothingComesTwice() throws IOException {
        manyTopics();
        for (int steps = 1; steps <= 3; steps++) {
            var dying = dying(steps);
            assertThatThrownBy(() -> run(dying)).isInstanceOf(Death.class);
        }
        var done = run(rest());

        assertThat(done.earlier().posts()).isPositive();
        assertThat(done.totals()).extracting(Totals::members, Totals::discussions, Totals::posts, Totals::articles).containsExactly(2, MANY, (long) MANY * 2, 2);
        assertThat(discussions()).isEqualTo(MANY);
        assertThat(jdbc.sql("select count(*) from article where title like ?").param(own + "%").query(Integer.class).single()).isEqualTo(2);
        assertThat(CounterCheck.wrong(context)).isZero();
    }

    @Test
    void anArchiveThatChangedBeforeItsImportEndedIsRefused() throws IOException {
        assertThatThrownBy(() -> run(dying(1))).isInstanceOf(Death.class);
        write("users", "{\"uid\":1,\"name\":\"Somebody else\",\"email\":\"OWN.other@example.org\"}\n");
        assertThatThrownBy(() -> run(rest())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aCheckCountsTheSameAndWritesNothing() throws IOException {
        var checked = archives.run(folder, new ImportRun.Settings(Audience.PUBLIC, null, true), rest());
        assertThat(discussions()).isZero();
        assertThat(jdbc.sql("select count(*) from member where email like ?").param(own + "%").query(Integer.class).single()).isZero();
        assertThat(checked.totals()).isEqualTo(run(rest()).totals());
    }

    @Test
    void whatWasTakenOverIsFoundOnceTheRunningSiteHasBuiltItsIndex() throws IOException {
        run(rest());
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() ->
                assertThat(search.search(SearchRequest.of(own), Viewer.member(999_002, Role.MEMBER)).hits()).extracting(SearchResults.SearchHit::title)
                        .contains(own + " radio", own + " call signs", own + " Ben"));
    }

    private void manyTopics() throws IOException {
        write("topics", IntStream.range(0, MANY).mapToObj(i -> "{\"tid\":" + i + ",\"cid\":\"a\",\"title\":\"OWN " + i + "\"}\n").collect(Collectors.joining()));
        write("posts", IntStream.range(0, MANY * 2).mapToObj(i -> "{\"pid\":" + i + ",\"tid\":" + i % MANY + ",\"uid\":" + (1 + i / MANY) + ",\"ts\":"
                + (1_600_000_000 + i) + ",\"body\":\"OWN says\"}\n").collect(Collectors.joining()));
    }

    private int discussions() {
        return jdbc.sql("select count(*) from discussion where title like ?").param(own + "%").query(Integer.class).single();
    }

    private List<Map<String, Object>> posts() {
        return jdbc.sql("select p.number, p.reply_to_number, p.text, p.html from post p join discussion d on d.id = p.discussion_id where d.title = ? order by p.number")
                .param(own + " radio").query().listOfRows();
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name + ".jsonl"), content.replace("OWN", own));
    }

    private ArchiveImport.Done run(Progress progress) {
        return archives.run(folder, new ImportRun.Settings(Audience.PUBLIC, folder.resolve("rejects.jsonl"), false), progress);
    }

    private Progress rest() {
        return dying(Integer.MAX_VALUE);
    }

    /** Ends the program after so many batches. */
    private Progress dying(int batches) {
        return new Progress(texts, new PrintStream(OutputStream.nullOutputStream()), false) {

            private int left = batches;

            @Override
            void step(long more) {
                super.step(more);
                if (--left == 0) {
                    throw new Death();
                }
            }
        };
    }
}

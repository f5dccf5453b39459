package org.coresponderalliance.continuum.moderation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.FSDirectory;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.attachment.AttachmentService;
import org.coresponderalliance.continuum.discussion.CategoryInput;
import org.coresponderalliance.continuum.discussion.CategoryService;
import org.coresponderalliance.continuum.library.ArticleContent;
import org.coresponderalliance.continuum.library.ArticleDetails;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.library.ImportedArticle;
import org.coresponderalliance.continuum.library.LibraryImport;
import org.coresponderalliance.continuum.library.Strength;
import org.coresponderalliance.continuum.member.ProgramInput;
import org.coresponderalliance.continuum.member.Programs;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.coresponderalliance.continuum.testing.ApiTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What a moderator takes out is nowhere any more: not in a dump of the database, not in the index, not in a file. */
class RedactionTests extends ApiTests {

    private static final String REDACTIONS = "/api/v1/redactions";

    @Autowired
    private CategoryService categories;
    @Autowired
    private LibraryImport library;
    @Autowired
    private Programs programs;
    @Autowired
    private AttachmentService files;
    @Value("${continuum.data}")
    private Path data;

    /** Two words that no other test has, and that no guard takes for a name. */
    private final String canary = "quux" + letters(System.nanoTime());
    private final String text = canary + " heronwick";

    @Test
    void afterARedactionTheTextIsNowhere() throws IOException {
        var author = member();
        var other = member();
        var moderator = moderator();
        var discussion = discussion(author);
        var post = jdbc.sql("select id from post where discussion_id = ? and number = 1").param(discussion).query(Long.class).single();
        write(author, other, moderator, discussion);
        var article = article(author);
        adopt(author, article);
        searchFinds(other, 1);

        assertThat(dump()).as("what is to be removed is everywhere first").hasSizeGreaterThan(15);
        var preview = moderator.post(REDACTIONS + "/preview", body(post, text, ""));
        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(preview.at("/places/POSTS").asInt()).as(preview.text()).isGreaterThanOrEqualTo(2);
        assertThat(preview.at("/places").has("DRAFTS") || preview.at("/places").has("MAILS") || preview.at("/places").has("NOTIFICATIONS")).as("what is private is not counted").isFalse();
        assertThat(dump()).as("a preview takes nothing away").hasSizeGreaterThan(15);

        var done = moderator.post(REDACTIONS, body(post, text, "Names a client"));
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(done.at("/inAuditLog").asInt(-1)).isZero();
        assertThat(dump()).isEmpty();
        assertThat(author.get("/api/v1/discussions/{id}/posts", discussion).text()).contains("[removed]").doesNotContainIgnoringCase(canary);
        assertThat(author.get("/api/v1/discussions/{id}", discussion).text()).doesNotContainIgnoringCase(canary);
        assertThat(guest().get("/api/v1/articles/{id}", article).text()).doesNotContainIgnoringCase(canary);
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(index()).isEmpty());
        searchFinds(other, 0);
        try (var all = Files.walk(data.resolve("files"))) {
            assertThat(all.filter(Files::isRegularFile).filter(file -> contains(file, canary))).isEmpty();
        }
        var act = jdbc.sql("select reason, details from audit_entry where action = 'post.redacted' and subject_id = ?").param(post).query().singleRow();
        assertThat(act.get("reason")).isEqualTo("Names a client");
        assertThat(act.get("details").toString()).contains("places").doesNotContain(canary);
    }

    @Test
    void aKeptPageShowsItNoMore() {
        var author = member();
        var discussion = discussion(author);
        var page = "/discussions/" + discussion + "/x";
        assertThat(web().get().uri(page).exchange().getResponse().getStatus()).isIn(200, 301, 302, 308);
        var canonical = "/discussions/" + discussion + "/" + jdbc.sql("select slug from discussion where id = ?").param(discussion).query(String.class).single();
        assertThat(answer(web().get().uri(canonical).exchange()).text()).containsIgnoringCase(canary);
        var post = jdbc.sql("select id from post where discussion_id = ?").param(discussion).query(Long.class).single();
        assertThat(moderator().post(REDACTIONS, body(post, text, "Names a client")).status()).isEqualTo(200);
        var renamed = "/discussions/" + discussion + "/" + jdbc.sql("select slug from discussion where id = ?").param(discussion).query(String.class).single();
        assertThat(renamed).doesNotContain(canary);
        assertThat(answer(web().get().uri(renamed).exchange()).text()).contains("[removed]").doesNotContainIgnoringCase(canary);
    }

    @Test
    void whoEditsFromTheOldTextIsTold() {
        var author = member();
        var discussion = discussion(author);
        var post = jdbc.sql("select id from post where discussion_id = ?").param(discussion).query(Long.class).single();
        moderator().post(REDACTIONS, body(post, text, "Names a client"));
        assertThat(author.patch("/api/v1/discussions/{id}/posts/1", "{\"body\": \"It was " + text + "\", \"version\": 1}", discussion).status()).isEqualTo(409);
    }

    @Test
    void theReasonMustNotSayTheText() {
        var post = jdbc.sql("select id from post where discussion_id = ?").param(discussion(member())).query(Long.class).single();
        var moderator = moderator();
        assertThat(moderator.post(REDACTIONS, body(post, text, "It said " + text.toUpperCase(Locale.ROOT))).at("/fields/reason").asString()).contains("audit log");
        assertThat(moderator.post(REDACTIONS, body(post, text, "")).at("/fields/reason").isMissingNode()).isFalse();
        assertThat(moderator.post(REDACTIONS, body(post, "it", "Names a client")).at("/fields/text").isMissingNode()).isFalse();
        assertThat(dump()).as("nothing was done").isNotEmpty();
    }

    @Test
    void onlyModeratorsRedact() {
        var post = jdbc.sql("select id from post where discussion_id = ?").param(discussion(member())).query(Long.class).single();
        for (var caller : List.of(member(), moderator().with(org.coresponderalliance.continuum.member.Scope.WRITE))) {
            var refused = caller.post(REDACTIONS, body(post, text, "Because"));
            assertThat(refused.status()).isIn(403, 404);
            assertThat(refused.text()).isEqualTo(caller.post(REDACTIONS, body(987_654_321, text, "Because")).text());
        }
        assertThat(guest().post(REDACTIONS, body(post, text, "Because")).status()).isEqualTo(401);
        assertThat(moderator().post(REDACTIONS, body(987_654_321, text, "Because")).status()).isEqualTo(404);
        assertThat(dump()).isNotEmpty();
    }

    private long discussion(Caller author) {
        var category = categories.create(staff().viewer, new CategoryInput(unique("Category"), "For a test", "", Audience.PUBLIC, null));
        var opened = author.post("/api/v1/discussions", """
                {"categoryId": %d, "kind": "QUESTION", "title": "What about %s at night?", "tags": ["%s"],
                 "body": "It was **%s** *heronwick*, and `%s` twice."}""".formatted(category, text, text.replace(' ', '-'), canary.toUpperCase(Locale.ROOT), text));
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        return opened.at("/id").asLong();
    }

    /** All kinds of copies. */
    private void write(Caller author, Caller other, Caller moderator, long discussion) {
        var id = author.post("/api/v1/discussions/{id}/posts", "{\"body\": \"First: " + text + "\"}", discussion).at("/number").asInt();
        author.patch("/api/v1/discussions/{id}/posts/{number}", "{\"body\": \"Second: " + text + "\", \"version\": 1}", discussion, id);
        other.post("/api/v1/discussions/{id}/posts", "{\"body\": \"> " + canary + "\\n> heronwick\\n\\nQuoted, see /discussions/1/about-" + text.replace(' ', '-') + "\"}", discussion);
        other.put("/api/v1/drafts", "{\"key\": \"reply/" + discussion + "\", \"body\": \"So " + text + "\"}");
        other.put("/api/v1/drafts", "{\"key\": \"ask\", \"body\": \"x\", \"fields\": {\"title\": \"Of " + text + "\"}}");
        other.post("/api/v1/flags", "{\"kind\": \"DISCUSSION\", \"id\": " + discussion + ", \"reason\": \"OTHER\", \"note\": \"They name " + text + "\"}");
        moderator.post("/api/v1/moderation/members/{id}/notes", "{\"text\": \"Named " + text + "\"}", author.viewer.id());
        files.upload(text + ".pdf", () -> new ByteArrayInputStream("%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII)), text, author.viewer);
        jdbc.sql("insert into attachment_text (attachment_id, text, complete) select max(id), ?, true from attachment where owner_id = ? on duplicate key update text = value(text)")
                .params("It says " + text, author.viewer.id()).update();
        jdbc.sql("insert into mail_log (recipient, subject, body_text, kind, secret, status, created_at) values ('a@example.org', ?, ?, 'test', false, 'SENT', utc_timestamp(6))")
                .params("Re: " + text, "They wrote:\n> " + text.replace(" ", "\n> ")).update();
        jdbc.sql("insert into notification (member_id, kind, times, note, created_at) values (?, 'MODERATOR_NOTE', 1, ?, utc_timestamp(6))").params(other.viewer.id(), "About " + text).update();
        jdbc.sql("update member set about = ? where id = ?").params("I met " + text, author.viewer.id()).update();
    }

    private long article(Caller author) {
        var content = new ArticleContent("On " + text, "In short: " + text, "At length: **" + canary + "** heronwick",
                List.of(new ArticleContent.Recommendation(null, "Think of " + text, Strength.STRONG, "", "As " + text, List.of("Less " + text), FacetSelection.none(), List.of(),
                        List.of(ArticleContent.Source.outside("Says " + text, "https://example.org/of/" + text.replace(" ", "-"))))),
                List.of(new ArticleContent.Reference("See " + text, "https://example.org/" + text.replace(" ", "%20"))));
        var at = Instant.parse("2025-06-01T10:00:00Z");
        var id = library.add(new ImportedArticle(ArticleDetails.started(ArticleKind.BEST_PRACTICE, author.viewer.id()).withAudience(Audience.PUBLIC, null), Content.State.PUBLISHED,
                List.of(new ImportedArticle.Revision(content, "Adds " + text, author.viewer.id(), at, at, List.of()),
                        new ImportedArticle.Revision(content, "Again " + text, author.viewer.id(), at, at, List.of())), Set.of(), false));
        jdbc.sql("update recommendation set withdrawn_at = utc_timestamp(6), withdrawn_by = ?, withdrawn_reason = ? where article_id = ?")
                .params(author.viewer.id(), "Because of " + text, id).update();
        jdbc.sql("update article set guard_hold = ? where id = ?").params("The author says: " + text, id).update();
        jdbc.sql("insert into article_draft (article_id, member_id, base_number, content, saved_at) values (?, ?, 2, ?, utc_timestamp(6))")
                .params(id, author.viewer.id(), "{\"content\": {\"title\": \"On " + text + "\", \"body\": \"" + canary + "\\nheronwick\"}}").update();
        return id;
    }

    /** What two entries say, the earlier one too. */
    private void adopt(Caller author, long article) {
        programs.create(new ProgramInput(unique("Program"), "", null, "", FacetSelection.none()), author.viewer);
        for (int base = 0; base < 2; base++) {
            var recorded = author.put("/api/v1/articles/{id}/adoption", """
                    {"base": %d, "uptake": "ADAPTED", "since": "2026-01-01", "setting": "At %s", "about": "As %s does, %d", "outcome": "MIXED", "result": "See **%s**"}"""
                    .formatted(base, text, text, base, text), article);
            assertThat(recorded.status()).as(recorded.text()).isEqualTo(200);
        }
    }

    private static String body(long post, String text, String reason) {
        return "{\"kind\": \"POST\", \"id\": " + post + ", \"text\": \"" + text + "\", \"reason\": \"" + reason + "\"}";
    }

    private void searchFinds(Caller caller, int least) {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            var total = caller.get("/api/v1/search?q={q}", "\"" + canary + "\"").at("/total").asInt(-1);
            assertThat(total).satisfies(found -> assertThat(least == 0 ? found == 0 : found >= least).as("found " + found).isTrue());
        });
    }

    /** Columns of all tables in which the word stands, whatever they hold. */
    private List<String> dump() {
        var found = new ArrayList<String>();
        for (var column : jdbc.sql("select table_name, column_name from information_schema.columns c join information_schema.tables t using (table_schema, table_name) "
                + "where table_schema = database() and t.table_type = 'BASE TABLE' and data_type in ('char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext', 'json', 'blob', 'longblob', 'varbinary', 'binary')").query().listOfRows()) {
            var name = "`" + column.get("table_name") + "`.`" + column.get("column_name") + "`";
            var rows = jdbc.sql("select count(*) from `" + column.get("table_name") + "` where lower(convert(" + name + " using utf8mb4)) like ?").param("%" + canary + "%").query(Long.class).single();
            if (rows > 0) {
                found.add(name + " " + rows);
            }
        }
        return found;
    }

    /** Terms of the index that begin with the word, those of entries that were replaced included. */
    private List<String> index() throws IOException {
        var found = new ArrayList<String>();
        // Not deeper: files of an index come and go while it is written.
        try (var folders = Files.list(data.resolve("index"))) {
            for (var folder : folders.filter(Files::isDirectory).toList()) {
                try (var directory = FSDirectory.open(folder)) {
                    if (DirectoryReader.indexExists(directory)) {
                        try (var reader = DirectoryReader.open(directory)) {
                            for (var leaf : reader.leaves()) {
                                terms(leaf.reader(), found);
                            }
                        }
                    }
                }
            }
        }
        return found;
    }

    private void terms(LeafReader reader, List<String> found) throws IOException {
        for (var field : reader.getFieldInfos()) {
            var terms = reader.terms(field.name);
            for (var each = terms == null ? null : terms.iterator(); each != null && each.next() != null; ) {
                if (each.term().utf8ToString().toLowerCase(Locale.ROOT).contains(canary.substring(0, canary.length() - 1))) {
                    found.add(field.name + ": " + each.term().utf8ToString());
                }
            }
        }
    }

    private static boolean contains(Path file, String word) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word);
        } catch (IOException gone) {
            return false;
        }
    }

    private static String letters(long number) {
        return Long.toString(Math.abs(number % 1_000_000_000L), 26).chars().collect(StringBuilder::new, (word, c) -> word.append((char) (c < 'a' ? c - '0' + 'a' : c)), StringBuilder::append).toString();
    }
}

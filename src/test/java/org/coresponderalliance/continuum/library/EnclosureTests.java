package org.coresponderalliance.continuum.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.attachment.AttachmentQueries;
import org.coresponderalliance.continuum.attachment.AttachmentService;
import org.coresponderalliance.continuum.attachment.Documents;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.member.Persons;
import org.coresponderalliance.continuum.privacy.Answers;
import org.coresponderalliance.continuum.privacy.PrivacyConcern;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.SearchQueries;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.coresponderalliance.continuum.search.SearchResults;
import org.coresponderalliance.continuum.shell.Pages;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Files that come with an article have versions, are seen by its readers, read by the guard, and counted without anybody's name. */
class EnclosureTests extends DatabaseTests {

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private ArticleService articles;
    @Autowired
    private ReviewService reviews;
    @Autowired
    private Enclosures enclosures;
    @Autowired
    private AttachmentService uploads;
    @Autowired
    private AttachmentQueries files;
    @Autowired
    private ArticleSearch search;
    @Autowired
    private SearchQueries finding;
    @Autowired
    private Pages pages;

    private Viewer curator;
    private Viewer officer;
    private Viewer moderator;
    private Viewer reader;

    @BeforeEach
    void people() {
        var cast = new Cast(jdbc);
        curator = cast.moderator("program_mgr");
        officer = cast.member("patrol");
        moderator = cast.moderator("clinician");
        reader = cast.member("fire");
    }

    @Test
    void aNewVersionTakesThePlaceOfTheOneBeforeWhichStaysReachable() {
        var article = published(Audience.PUBLIC);
        var id = add(article, "Model agreement", "First");
        enclosures.replace(curator, article, id, "Exit clause added", upload("agreement.pdf", "Second"), Answers.NONE);

        var one = enclosures.list(article, Viewer.guest()).getFirst();
        assertThat(one.current().number()).isEqualTo(2);
        assertThat(one.current().note()).isEqualTo("Exit clause added");
        assertThat(one.earlier()).extracting(Enclosure.Version::number).containsExactly(1);
        assertThat(enclosures.fetched(article, id, null, false, Viewer.guest()).key()).isEqualTo(one.current().key());
        assertThat(enclosures.fetched(article, id, 1L, false, Viewer.guest()).key()).isEqualTo(one.earlier().getFirst().key());
        assertThatThrownBy(() -> enclosures.fetched(article, id, 3L, false, reader)).isInstanceOf(NotFound.class);
        assertThat(page(article, Viewer.guest())).contains("Templates and downloads", "Model agreement", "version 2", "1 earlier version");
    }

    @Test
    void whoDoesNotSeeTheArticleGetsNoneOfItsFiles() {
        var article = published(Audience.MEMBERS);
        var id = add(article, "For members", "Ours");
        var key = enclosures.list(article, reader).getFirst().current().key();
        assertThat(files.file(key, reader).key()).isEqualTo(key);
        assertThatThrownBy(() -> files.file(key, Viewer.guest())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> enclosures.fetched(article, id, null, true, Viewer.guest())).isInstanceOf(NotFound.class);
        var draft = draft(Audience.MEMBERS);
        add(draft, "Not yet", "Ours");
        var hidden = enclosures.list(draft, curator).getFirst().current().key();
        assertThatThrownBy(() -> files.file(hidden, reader)).as("its article is a draft").isInstanceOf(NotFound.class);
        enclosures.remove(curator, article, id);
        assertThatThrownBy(() -> files.file(key, reader)).as("taken away").isInstanceOf(NotFound.class);
        assertThat(page(article, reader)).doesNotContain("Templates and downloads");
    }

    @Test
    void itIsFoundByWhatItSaysByThoseWhoReadItsArticleAndOnlyInTheVersionThatHolds() {
        var word = Persons.word();
        var article = published(Audience.MEMBERS);
        var id = add(article, "Model agreement", "Signed by the " + word + "first");
        awaitFound(word + "first", reader, 1);
        assertThat(found(word + "first", Viewer.guest()).hits()).isEmpty();
        assertThat(found(word + "first", reader).hits().getFirst().url()).startsWith("/library/" + article + "/");

        enclosures.replace(curator, article, id, "", upload("agreement.pdf", "Signed by the " + word + "second"), Answers.NONE);
        awaitFound(word + "second", reader, 1);
        awaitFound(word + "first", reader, 0);
        enclosures.remove(curator, article, id);
        awaitFound(word + "second", curator, 0);

        var draft = draft(Audience.PUBLIC);
        add(draft, "Not yet", "Signed by the " + word + "third");
        awaitFound(word + "third", curator, 1);
        assertThat(found(word + "third", reader).hits()).isEmpty();
    }

    private SearchResults found(String word, Viewer viewer) {
        return finding.search(new SearchRequest(word, Kind.FILE, Set.of(), SearchRequest.Sort.RELEVANCE, 1, true), viewer);
    }

    private void awaitFound(String word, Viewer viewer, int count) {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(found(word, viewer).total()).isEqualTo(count));
    }

    @Test
    void onlyWhoeverWritesTheArticleAddsOneAndOnlyTheirOwnFiles() {
        var article = published(Audience.MEMBERS);
        var theirs = uploads.upload("a.pdf", new ByteArrayResource(Documents.pdf("Theirs")), "", reader).key();
        assertThatThrownBy(() -> enclosures.add(curator, article, EnclosureKind.FORM, "Taken", "", theirs, Answers.NONE)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> enclosures.add(reader, article, EnclosureKind.FORM, "Mine", "", theirs, Answers.NONE)).isInstanceOf(NotAllowed.class);
        var id = add(article, "Ours", "Ours");
        assertThatThrownBy(() -> enclosures.replace(curator, published(Audience.MEMBERS), id, "", upload("b.pdf", "Elsewhere"), Answers.NONE)).isInstanceOf(NotFound.class);
    }

    @Test
    void theGuardReadsWhatItIsCalledWhatIsSaidOfItAndWhatStandsInIt() {
        var article = published(Audience.MEMBERS);
        var client = "Client Marlene Whitcomb, born 4/12/1988";
        assertThatThrownBy(() -> enclosures.add(curator, article, EnclosureKind.FORM, client, "", upload("a.pdf", "Clean"), Answers.NONE)).isInstanceOf(PrivacyConcern.class);
        assertThatThrownBy(() -> enclosures.add(curator, article, EnclosureKind.FORM, "A form", client, upload("b.pdf", "Clean"), Answers.NONE)).isInstanceOf(PrivacyConcern.class);
        assertThatThrownBy(() -> enclosures.add(curator, article, EnclosureKind.FORM, "A form", "", upload("c.pdf", client), Answers.NONE)).isInstanceOf(PrivacyConcern.class);
    }

    @Test
    void theStepToEverybodyReadsAllVersionsAgain() {
        var article = published(Audience.MEMBERS);
        var id = add(article, "A form", "Clean");
        jdbc.sql("update attachment_text set text = ? where attachment_id = (select id from attachment where public_key = ?)")
                .params("SSN 512-44-7093", enclosures.list(article, curator).getFirst().current().key()).update();
        enclosures.replace(curator, article, id, "", upload("new.pdf", "Clean, too"), Answers.NONE);
        assertThatThrownBy(() -> articles.describe(curator, article, ArticleDetails.started(ArticleKind.BEST_PRACTICE, curator.id()).withAudience(Audience.PUBLIC, null)))
                .isInstanceOf(PrivacyConcern.class);
    }

    @Test
    void aMemberCountsOnceADayAndAGuestEachTimeAndNobodyIsNamed() {
        var article = published(Audience.PUBLIC);
        var id = add(article, "Counted", "Ours");
        for (int i = 0; i < 3; i++) {
            enclosures.fetched(article, id, null, true, reader);
            enclosures.fetched(article, id, null, true, Viewer.guest());
            enclosures.fetched(article, id, null, false, officer);
        }
        assertThat(enclosures.list(article, reader).getFirst().downloads()).isEqualTo(4);
        assertThat(jdbc.sql("select column_name from information_schema.columns where table_schema = database() and table_name = 'enclosure_version'").query(String.class).list())
                .as("who added it is the only person kept").filteredOn(column -> column.contains("member")).containsExactly("member_id");
    }

    @Test
    void theLinkLeadsAGuestToTheFileAndCounts(@Autowired MockMvcTester web) {
        var article = published(Audience.PUBLIC);
        var id = add(article, "Linked", "Ours");
        TestSecurityContextHolder.clearContext();
        var link = "/library/" + article + "/x/files/" + id;
        var answer = web.get().uri(link).exchange();
        assertThat(answer).hasStatus(302);
        assertThat(web.get().uri(Objects.requireNonNull(answer.getResponse().getHeader("Location"))).exchange()).hasStatusOk();
        assertThat(web.get().uri(link).header("Range", "bytes=0-99").exchange()).hasStatus(302);
        assertThat(web.get().uri(link + "/1").header("Sec-Purpose", "prefetch").exchange()).hasStatus(302);
        assertThat(web.get().uri(link + "/2").exchange()).hasStatus(404);
        assertThat(enclosures.list(article, reader).getFirst().downloads()).as("parts and what is fetched in advance do not count").isOne();
    }

    @Test
    void anArticleIsFoundByWhatComesWithIt() {
        var article = published(Audience.MEMBERS);
        add(article, "Ridealong waiver", "Ours");
        assertThat(search.documents(List.of(article)).get(article).body()).contains("Ridealong waiver");
    }

    private String page(long article, Viewer viewer) {
        return pages.page("/library/" + article + "/x", Map.of(), viewer).orElseThrow().html();
    }

    private long add(long article, String title, String text) {
        return enclosures.add(curator, article, EnclosureKind.AGREEMENT, title, "", upload(title + ".pdf", text), Answers.NONE);
    }

    private String upload(String name, String text) {
        return uploads.upload(name, new ByteArrayResource(Documents.pdf(text)), "", curator).key();
    }

    private long draft(Audience audience) {
        return articles.start(curator, ArticleDetails.started(ArticleKind.BEST_PRACTICE, curator.id()).withAudience(audience, null), Cast.content("With files", "Use them."), "");
    }

    private long published(Audience audience) {
        var id = draft(audience);
        reviews.send(curator, id, 1, Set.of(officer.id()), true);
        reviews.decide(officer, id, 1, Decision.APPROVE, "");
        reviews.decide(moderator, id, 1, Decision.APPROVE, "");
        return id;
    }
}

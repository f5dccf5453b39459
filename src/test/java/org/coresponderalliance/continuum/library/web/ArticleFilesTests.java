package org.coresponderalliance.continuum.library.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.library.ArticleContent;
import org.coresponderalliance.continuum.library.ArticleContent.Reference;
import org.coresponderalliance.continuum.library.ArticleDetails;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.library.ImportedArticle;
import org.coresponderalliance.continuum.library.LibraryImport;
import org.coresponderalliance.continuum.library.Strength;
import org.coresponderalliance.continuum.member.Persons;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Articles as they are taken along and found from outside: PDF, bibliography, feed, sitemap. */
class ArticleFilesTests extends DatabaseTests {

    private static final double INCH = 72;
    private static final Instant PUBLISHED = Instant.parse("2026-03-02T10:00:00Z");

    @Autowired
    private MockMvcTester web;
    @Autowired
    private LibraryImport library;
    @Autowired
    private ApplicationContext context;

    private Viewer owner;
    private String word;

    @BeforeEach
    void somebody() {
        owner = new Persons(context).member(Role.STAFF);
        word = Persons.word();
        TestSecurityContextHolder.clearContext();
    }

    @Test
    void aPdfTellsOnItsCoverWhatItIsAndHasContentsAndAllRecommendations() throws IOException {
        var id = article(Audience.PUBLIC);
        var answer = get("/library/" + id + "/x/pdf");
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("inline").contains("-r1.pdf");
        try (var pdf = pdf(answer)) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Calling back 50 % & more, " + word);
            assertThat(text(pdf, 1, 1)).contains("Calling back 50 % & more, " + word, "Best practice", "March 2, 2026", "/library/" + id + "/");
            assertThat(text(pdf, 2, 2)).contains("Contents", "Recommendations", "Who calls", "Recommendation 1", "Call back within a day, " + word);
            assertThat(text(pdf, 2, pdf.getNumberOfPages())).contains("Who calls", "Zażółć", "A report", "https://example.org/report", "2 / " + pdf.getNumberOfPages());
        }
    }

    @Test
    void aPdfOfAnEarlierRevisionSaysOnItsCoverThatItDoesNotHoldAnyMore() throws IOException {
        var id = article(Audience.PUBLIC, PUBLISHED, 2);
        var link = "/library/" + id + "/x/revisions/1/pdf";
        var answer = get(link);
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("-r1.pdf");
        try (var pdf = pdf(answer)) {
            assertThat(text(pdf, 1, 1)).contains("This is revision 1, which does not hold any more. Revision 2 took its place.");
            assertThat(text(pdf, 2, 2)).contains("not the current revision");
        }
        try (var pdf = pdf(get("/library/" + id + "/x/pdf"))) {
            assertThat(text(pdf, 1, 2)).doesNotContain("does not hold any more", "not the current revision");
        }
        assertThat(get("/library/" + id + "/x/revisions/9/pdf")).hasStatus(404);
        assertThat(get("/library/" + article(Audience.MEMBERS) + "/x/revisions/1/pdf")).hasStatus(404);
    }

    @Test
    void aPdfHasItsVariations() throws IOException {
        try (var pdf = pdf(get("/library/" + article(Audience.PUBLIC) + "/x/pdf"))) {
            assertThat(text(pdf, 2, pdf.getNumberOfPages())).contains("Variations", "Rural districts", "Instead of recommendation 1", "They call within two days.");
        }
    }

    @Test
    void aGuestsPageLeadsFeedReadersToTheFeed() throws IOException {
        assertThat(get("/library").getResponse().getContentAsString()).contains("<link rel=\"alternate\" type=\"application/atom+xml\"", "/library/feed.atom\">");
    }

    @Test
    void nothingInAPdfStandsBeyondTheEdgeOfItsPage() throws IOException {
        var farthest = new double[1];
        try (var pdf = pdf(get("/library/" + article(Audience.PUBLIC) + "/x/pdf"))) {
            var page = pdf.getPage(0).getMediaBox();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    farthest[0] = Math.max(farthest[0], text.getXDirAdj() + text.getWidthDirAdj());
                }
            }.getText(pdf);
            assertThat(farthest[0]).isPositive().isLessThan(page.getWidth() - INCH / 2);
        }
    }

    @Test
    void aPdfThatTheReaderHasIsNotSentAgain() {
        var id = article(Audience.PUBLIC);
        var version = get("/library/" + id + "/x/pdf").getResponse().getHeader("ETag");
        assertThat(web.get().uri("/library/" + id + "/x/pdf").header("If-None-Match", version).exchange()).hasStatus(304);
    }

    @Test
    void whatIsForMembersIsNoFileForGuests() {
        var id = article(Audience.MEMBERS);
        for (var file : List.of("/pdf", "/cite.bib")) {
            assertThat(get("/library/" + id + "/x" + file)).as(file).hasStatus(404);
        }
    }

    @Test
    void anEntryForABibliographyKeepsWhatTexWouldTakeForItsOwn() throws IOException {
        var id = article(Audience.PUBLIC);
        var answer = get("/library/" + id + "/x/cite.bib");
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentAsString()).startsWith("@misc{article" + id + "r1,")
                .contains("title = {{Calling back 50 \\% \\& more, " + word + "}}", "year = {2026}", "month = mar", "note = {Best practice, revision 1}", "/revisions/1}");
    }

    @Test
    void theFeedHasWhatEverybodyMayReadAndTheRevisionTheyGet() throws Exception {
        var open = article(Audience.PUBLIC, Instant.now());
        var closed = article(Audience.MEMBERS, Instant.now());
        var answer = get("/library/feed.atom");
        assertThat(answer).hasStatusOk();
        var feed = (Feed) new WireFeedInput().build(new StringReader(answer.getResponse().getContentAsString()));
        assertThat(feed.getEntries()).extracting(Entry::getId).anyMatch(id -> id.contains("/library/" + open + "/") && id.endsWith("/revisions/1"))
                .noneMatch(id -> id.contains("/library/" + closed + "/"));
    }

    @Test
    void theSitemapNamesItsPartsAndThoseWhatEverybodyMayRead() throws IOException {
        var open = article(Audience.PUBLIC);
        var closed = article(Audience.MEMBERS);
        assertThat(get("/robots.txt").getResponse().getContentAsString()).contains("/sitemap.xml");
        assertThat(get("/sitemap.xml").getResponse().getContentAsString()).contains("/sitemaps/articles-1.xml");
        assertThat(get("/sitemaps/articles-1.xml").getResponse().getContentAsString()).contains("/library/" + open + "/").doesNotContain("/library/" + closed + "/");
        assertThat(get("/sitemaps/nothing-1.xml")).hasStatus(404);
    }

    private long article(Audience audience) {
        return article(audience, PUBLISHED);
    }

    private long article(Audience audience, Instant at) {
        return article(audience, at, 1);
    }

    private long article(Audience audience, Instant at, int revisions) {
        var statement = new ArticleContent.Recommendation(null, "Call back within a day, " + word + ".", Strength.STRONG, "e4", "Peer practice");
        var content = new ArticleContent("Calling back 50 % & more, " + word, "In short", "## Who calls\n\nThe night desk, and Zażółć. " + "What is said at length goes on in the next line. ".repeat(10) + "\n\n| a | b |\n|---|---|\n| c | d |",
                List.of(statement), List.of(new ArticleContent.Variation(null, "Rural districts", "They call within two days.", 1, FacetSelection.none(), List.of(), List.of())),
                List.of(new Reference("A report", "https://example.org/report")));
        return library.add(new ImportedArticle(ArticleDetails.started(ArticleKind.BEST_PRACTICE, owner.id()).withAudience(audience, null), State.PUBLISHED,
                Collections.nCopies(revisions, new ImportedArticle.Revision(content, "", owner.id(), at, at, List.of())), Set.of(), false));
    }

    private MvcTestResult get(String url) {
        return web.get().uri(url).exchange();
    }

    private static PDDocument pdf(MvcTestResult answer) throws IOException {
        return Loader.loadPDF(answer.getResponse().getContentAsByteArray());
    }

    private static String text(PDDocument pdf, int from, int to) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return new String(stripper.getText(pdf).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    }
}

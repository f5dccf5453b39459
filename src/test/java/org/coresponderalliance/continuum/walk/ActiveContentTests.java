package org.coresponderalliance.continuum.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.access.ViewerSource;
import org.coresponderalliance.continuum.administration.Settings;
import org.coresponderalliance.continuum.administration.SiteValues;
import org.coresponderalliance.continuum.attachment.AttachmentService;
import org.coresponderalliance.continuum.attachment.Documents;
import org.coresponderalliance.continuum.base.Markdown;
import org.coresponderalliance.continuum.discussion.CategoryInput;
import org.coresponderalliance.continuum.discussion.CategoryService;
import org.coresponderalliance.continuum.discussion.DiscussionService;
import org.coresponderalliance.continuum.discussion.Headline;
import org.coresponderalliance.continuum.discussion.Kind;
import org.coresponderalliance.continuum.discussion.NewDiscussion;
import org.coresponderalliance.continuum.library.ArticleContent;
import org.coresponderalliance.continuum.library.ArticleDetails;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.library.ImportedArticle;
import org.coresponderalliance.continuum.library.LibraryImport;
import org.coresponderalliance.continuum.library.Strength;
import org.coresponderalliance.continuum.moderation.ReviewQueue;
import org.coresponderalliance.continuum.moderation.Subject;
import org.coresponderalliance.continuum.shell.Chrome;
import org.coresponderalliance.continuum.shell.Frames;
import org.coresponderalliance.continuum.shell.Pages;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.coresponderalliance.continuum.taxonomy.TaxonomyEditing;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whatever people write, name or ask, nothing of it runs at somebody who reads it. After OWASP's list for cross-site scripting. */
class ActiveContentTests extends DatabaseTests {

    private static final List<String> ATTACKS = List.of(
            "<script>alert(1)</script>", "<ScRiPt src=//evil.example/x.js></ScRiPt>", "<script/src=data:,alert(1)>", "<<script>alert(1);//<</script>",
            "<img src=x onerror=alert(1)>", "<img src=`javascript:alert(1)`>", "<img \"\"\"><script>alert(1)</script>\">", "<img src=/x onerror=\"alert(1)\"//",
            "<img src=\"jav\tascript:alert(1);\">", "<img src=\"jav&#x0A;ascript:alert(1);\">", "<img src=&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)>",
            "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>", "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>", "<body onload=alert(1)>", "<input autofocus onfocus=alert(1)>",
            "<details open ontoggle=alert(1)>", "<video><source onerror=alert(1)>", "<iframe src=javascript:alert(1)>", "<iframe srcdoc=\"<script>alert(1)</script>\">",
            "<object data=javascript:alert(1)>", "<embed src=data:text/html;base64,PHNjcmlwdD4=>", "<form action=javascript:alert(1)><button>x</button></form>",
            "<base href=//evil.example/>", "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">", "<link rel=stylesheet href=//evil.example/x.css>",
            "<style>@import'//evil.example/x.css';</style>", "<div style=\"background:url(javascript:alert(1))\">x</div>", "<p style=position:fixed>x</p>",
            "<a href=\"javascript:alert(1)\">x</a>", "<a href=\" &#14; javascript:alert(1)\">x</a>", "<a href=\"vbscript:msgbox(1)\">x</a>", "<a href=data:text/html,x>x</a>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<!--><img src=x onerror=alert(1)>-->", "<![CDATA[<script>alert(1)</script>]]>",
            "\"><script>alert(1)</script>", "'><img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)", "' onfocus='alert(1)' autofocus='", "javascript:alert(1)",
            "</title><script>alert(1)</script>", "</textarea><script>alert(1)</script>", "--></script><script>alert(1)</script>",
            "${7*7}", "[[${T(java.lang.Runtime)}]]", "__${T(java.lang.System).exit(1)}__::x", "{{constructor.constructor('alert(1)')()}}",
            "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](java\nscript:alert(1))", "[x](&#106;avascript:alert(1))", "[x](data:text/html;base64,AAAA)",
            "![x](javascript:alert(1))", "![x\" onerror=\"alert(1)](/attachments/a/b.png)", "[x](/a \"\\\" onmouseover=alert(1)\")", "<javascript:alert(1)>",
            "[x]: javascript:alert(1)\n\n[x]", "```\"><script>alert(1)</script>\nx\n```", "@a\"><script>alert(1)</script>", "`<script>alert(1)</script>`");

    private static final String NAMED = "\"'><img src=x onerror=alert(1)>${7*7}";

    @Autowired
    private Pages pages;
    @Autowired
    private Chrome chrome;
    @Autowired
    private Frames frames;
    @Autowired
    private MockMvcTester web;

    static Stream<String> attacks() {
        return ATTACKS.stream();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void nothingInATextRuns(String attack, @Autowired Markdown markdown) {
        assertThat(ActiveContent.in(markdown.render(attack).html())).isEmpty();
        assertThat(ActiveContent.in(markdown.render("- before " + attack + " after\n\n| a |\n|---|\n| " + attack.replace("\n", " ") + " |").html())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void nothingInAQuestionRunsWhereItIsRepeated(String attack) {
        for (var viewer : List.of(Viewer.guest(), Viewer.member(987_653, Role.MEMBER))) {
            List.of("q", "facet", "tag", "kind", "topic", "f.topic", "after", "category").parallelStream().forEach(query -> {
                for (var path : List.of("/search", "/discussions", "/library")) {
                    check(path, Map.of(query, List.of(attack), "show", List.of("mine")), viewer);
                }
            });
        }
    }

    @Test
    void nothingInANameRuns(@Autowired JdbcClient jdbc, @Autowired ViewerSource viewers, @Autowired CategoryService categories, @Autowired DiscussionService discussions,
                            @Autowired AttachmentService files, @Autowired LibraryImport library, @Autowired TaxonomyEditing taxonomy, @Autowired Settings settings,
                            @Autowired ReviewQueue queue) {
        var handle = Thing.newWord();
        jdbc.sql("insert into member (email, handle, display_name, role, state, about, agency, job_title, credentials, pronouns, created_at) values (?, ?, ?, 'STAFF', 'ACTIVE', ?, ?, ?, ?, ?, '2025-01-01')")
                .params(handle + "@example.org", handle, NAMED, NAMED, NAMED, NAMED, NAMED, "\"><b>").update();
        var staff = viewers.viewer(jdbc.sql("select id from member where handle = ?").param(handle).query(Long.class).single()).orElseThrow();
        var topic = taxonomy.addValue("topic", NAMED + handle, staff);
        var facets = new FacetSelection(Map.of("topic", List.of(topic)));
        var category = categories.create(staff, handle, new CategoryInput(NAMED, NAMED, NAMED, Audience.PUBLIC, null));
        var file = files.upload(NAMED + ".pdf", () -> new ByteArrayInputStream(Documents.emptyPdf("")), NAMED, staff).markdown();
        var discussion = discussions.open(staff, new NewDiscussion(category, Kind.QUESTION, new Headline(NAMED, facets, List.of(), null), NAMED + " " + file, null)).id();
        var content = new ArticleContent(NAMED, NAMED, NAMED, List.of(new ArticleContent.Recommendation(null, NAMED, Strength.STRONG, "", NAMED)),
                List.of(new ArticleContent.Reference(NAMED, "https://example.org/?\"onmouseover=alert(1)".replace("\"", "%22"))));
        var at = java.time.Instant.parse("2025-06-01T10:00:00Z");
        var article = library.add(new ImportedArticle(ArticleDetails.started(ArticleKind.BEST_PRACTICE, staff.id()).withAudience(Audience.PUBLIC, null).withFacets(facets),
                Content.State.PUBLISHED, List.of(new ImportedArticle.Revision(content, NAMED, staff.id(), at, at, List.of()),
                        new ImportedArticle.Revision(content, NAMED + "2", staff.id(), at, at, List.of())), Set.of(), false));
        queue.flag(staff, new Subject(Subject.Kind.DISCUSSION, discussion), ReviewQueue.FlagReason.OTHER, NAMED);
        var before = settings.values(staff);
        settings.change(new SiteValues(NAMED, NAMED, before.accent(), before.baseUrl()), staff);
        try {
            for (var viewer : List.of(Viewer.guest(), staff)) {
                for (var path : List.of("/", "/about", "/discussions", "/categories/" + handle, "/discussions/" + discussion, "/library", "/library/" + article,
                        "/library/" + article + "/x/history", "/library/" + article + "/x/revisions/1", "/discussions/" + discussion + "/posts/1/history",
                        "/library/yours", "/curation", "/moderation", "/moderation/decided", "/moderation/canned", "/moderation/duplicates", "/inbox", "/bookmarks", "/drafts")) {
                    check(path, Map.of(), viewer);
                }
            }
            for (var path : List.of("/library/" + article + "/x/print", "/sign-in", "/join", "/reset", "/nothing-here")) {
                assertThat(ActiveContent.in(document(path))).as(path).isEmpty();
            }
        } finally {
            settings.change(before, staff);
        }
    }

    private void check(String path, Map<String, List<String>> query, Viewer viewer) {
        try {
            var page = pages.page(path, query, viewer).orElseThrow();
            assertThat(ActiveContent.in(frames.painted(chrome.model(viewer, page.active()), page))).as(path + " " + query).isEmpty();
            assertThat(page.html()).doesNotContain("49&#39;", "onerror=alert(1)&gt;49");
        } catch (org.coresponderalliance.continuum.base.CommunityException refused) {
            // Nothing is shown, so nothing runs.
        }
    }

    private String document(String path) {
        TestSecurityContextHolder.clearContext();
        return new String(web.get().uri(path).exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

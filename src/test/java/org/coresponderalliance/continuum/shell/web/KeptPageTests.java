package org.coresponderalliance.continuum.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.coresponderalliance.continuum.shell.PageChanges;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

/** What is kept of guests' pages, and how it is answered. */
class KeptPageTests {

    private static final byte[] DOCUMENT = "<p>After a call &c.</p>".repeat(40).getBytes(StandardCharsets.UTF_8);

    private final PageChanges changes = new PageChanges();
    private final KeptPages pages = new KeptPages(changes, DataSize.ofMegabytes(1));

    @Test
    void aPageIsKeptUntilItsTopicChanges() {
        keep("/discussions/12/a", "discussion/12");
        changes.changed("discussion/13");
        assertThat(pages.find(get("/discussions/12/a"))).isPresent();
        changes.changed("discussion/12");
        assertThat(pages.find(get("/discussions/12/a"))).isEmpty();
    }

    @Test
    void aListIsKeptUntilAnythingChanges() {
        keep("/discussions", "");
        changes.changed("discussion/13");
        assertThat(pages.find(get("/discussions"))).isEmpty();
    }

    @Test
    void aChangeThatMayBeSeenAnywhereLetsGoOfAllPages() {
        keep("/discussions/12/a", "discussion/12");
        changes.changed();
        assertThat(pages.find(get("/discussions/12/a"))).isEmpty();
    }

    @Test
    void whatChangedWhileThePageWasMadeCounts() {
        var moment = changes.moment();
        changes.changed("discussion/12");
        pages.keep(get("/discussions/12/a"), new MockHttpServletResponse(), DOCUMENT, "discussion/12", moment);
        assertThat(pages.find(get("/discussions/12/a"))).isEmpty();
    }

    @Test
    void anotherQueryIsAnotherPage() {
        keep("/discussions", "");
        var second = get("/discussions");
        second.setQueryString("page=2");
        assertThat(pages.find(second)).isEmpty();
    }

    @Test
    void aBrowserThatHasThePageIsToldSoInFewBytes() throws Exception {
        var page = keep("/about", "");
        var again = get("/about");
        again.addHeader("If-None-Match", page.tag());
        var response = new MockHttpServletResponse();
        page.write(again, response);
        assertThat(response.getStatus()).isEqualTo(304);
        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(response.getHeader("ETag")).isEqualTo(page.tag());
    }

    @Test
    void itIsCompressedForThoseWhoReadThatAndPlainForOthers() throws Exception {
        var page = keep("/about", "");
        var zips = get("/about");
        zips.addHeader("Accept-Encoding", "gzip, br");
        var zipped = new MockHttpServletResponse();
        page.write(zips, zipped);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.getContentAsByteArray())).readAllBytes()).isEqualTo(DOCUMENT);
        var plain = new MockHttpServletResponse();
        page.write(get("/about"), plain);
        assertThat(plain.getContentAsByteArray()).isEqualTo(DOCUMENT);
        assertThat(plain.getHeader("Content-Encoding")).isNull();
    }

    @Test
    void headersOfThePageGoWithItButNoCookie() throws Exception {
        var first = new MockHttpServletResponse();
        first.setHeader("Content-Security-Policy", "default-src 'self'");
        first.setHeader("Set-Cookie", "a=b");
        pages.keep(get("/about"), first, DOCUMENT, "", changes.moment());
        var response = new MockHttpServletResponse();
        pages.find(get("/about")).orElseThrow().write(get("/about"), response);
        assertThat(response.getHeader("Content-Security-Policy")).isEqualTo("default-src 'self'");
        assertThat(response.getHeader("Set-Cookie")).isNull();
        assertThat(response.getHeader("Vary")).contains("Cookie");
    }

    private KeptPage keep(String path, String topic) {
        return pages.keep(get(path), new MockHttpServletResponse(), DOCUMENT, topic, changes.moment());
    }

    private static MockHttpServletRequest get(String path) {
        return new MockHttpServletRequest("GET", path);
    }
}

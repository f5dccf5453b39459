package org.coresponderalliance.continuum.shell.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.shell.Site;
import org.coresponderalliance.continuum.shell.SitemapSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/**
 * Tells search engines what everybody may read (sitemaps.org, protocol 0.9): an index, and parts by the numbers of the things in them, so
 * that a part is one step through the table however much there is.
 */
@RestController
class Sitemaps {

    /** The protocol allows 50,000 in one part. */
    private static final int PART = 20_000;
    private static final Pattern FILE = Pattern.compile("([a-z]+)-([1-9]\\d{0,9})\\.xml");
    private static final String XMLNS = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

    private final List<SitemapSource> sources;
    private final Site site;

    Sitemaps(List<SitemapSource> sources, Site site) {
        this.sources = sources;
        this.site = site;
    }

    @GetMapping(path = "/robots.txt", produces = "text/plain;charset=UTF-8")
    String robots() {
        return """
                User-agent: *
                Disallow: /api/
                Disallow: /search
                Disallow: /sign-in

                Sitemap: %s/sitemap.xml
                """.formatted(site.baseUrl());
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    String index() {
        var parts = sources.stream().flatMap(source -> LongStream.rangeClosed(1, (source.last() + PART - 1) / PART)
                .mapToObj(part -> "<sitemap>" + location("/sitemaps/" + source.name() + "-" + part + ".xml") + "</sitemap>"));
        return document("sitemapindex", parts);
    }

    @GetMapping(path = "/sitemaps/{file}", produces = MediaType.APPLICATION_XML_VALUE)
    String part(@PathVariable String file) {
        var named = FILE.matcher(file);
        if (!named.matches()) {
            throw new NotFound();
        }
        var part = Long.parseLong(named.group(2));
        var source = sources.stream().filter(one -> one.name().equals(named.group(1))).findFirst().orElseThrow(NotFound::new);
        var entries = source.between((part - 1) * PART + 1, part * PART);
        return document("urlset", entries.stream().map(entry -> "<url>" + location(entry.path()) + "<lastmod>" + entry.changed() + "</lastmod></url>"));
    }

    private String location(String path) {
        return "<loc>" + HtmlUtils.htmlEscape(site.baseUrl() + path) + "</loc>";
    }

    private static String document(String root, Stream<String> elements) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root + XMLNS + ">\n" + elements.collect(Collectors.joining("\n")) + "\n</" + root + ">\n";
    }
}

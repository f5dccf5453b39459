package org.coresponderalliance.continuum.library.web;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.library.ArticleLinks;
import org.coresponderalliance.continuum.library.ArticleRow;
import org.coresponderalliance.continuum.library.LibraryFilter;
import org.coresponderalliance.continuum.library.LibraryQueries;
import org.coresponderalliance.continuum.shell.Site;
import org.coresponderalliance.continuum.shell.SiteFeed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** What was published or revised of what everybody may read, newest first, for feed readers (Atom, RFC 4287). */
@RestController
class LibraryFeed implements SiteFeed {

    private static final int ENTRIES = 30;
    private static final String FORM = "atom_1.0";

    private final LibraryQueries library;
    private final Texts texts;
    private final Site site;

    LibraryFeed(LibraryQueries library, Texts texts, Site site) {
        this.library = library;
        this.texts = texts;
        this.site = site;
    }

    @Override
    public String url() {
        return ArticleLinks.FEED;
    }

    @Override
    public String title() {
        return texts.get("library.feed.title", site.name());
    }

    /** The feed; nothing where it is as the reader has it. */
    @GetMapping(path = ArticleLinks.FEED, produces = "application/atom+xml;charset=UTF-8")
    @Nullable String feed(WebRequest request) throws FeedException {
        var rows = library.list(LibraryFilter.all(), Viewer.guest(), null, ENTRIES).items();
        var updated = rows.stream().map(LibraryFeed::published).max(Instant::compareTo).orElse(Instant.EPOCH);
        if (request.checkNotModified(updated.toEpochMilli())) {
            return null;
        }
        var feed = new Feed(FORM);
        feed.setId(site.baseUrl() + ArticleLinks.LIBRARY);
        feed.setTitle(title());
        feed.setUpdated(Date.from(updated));
        feed.setAlternateLinks(List.of(link("alternate", ArticleLinks.LIBRARY)));
        feed.setOtherLinks(List.of(link("self", ArticleLinks.FEED)));
        feed.setEntries(rows.stream().map(this::entry).toList());
        return new WireFeedOutput().outputString(feed);
    }

    private Entry entry(ArticleRow row) {
        var entry = new Entry();
        // A revision is an entry of its own, so that readers show it as new.
        entry.setId(site.baseUrl() + ArticleLinks.revision(row.id(), row.slug(), row.number()));
        entry.setTitle(row.title());
        entry.setUpdated(Date.from(published(row)));
        entry.setAlternateLinks(List.of(link("alternate", row.url())));
        entry.setSummary(text(row.summary()));
        return entry;
    }

    private Link link(String rel, String path) {
        var link = new Link();
        link.setRel(rel);
        link.setHref(site.baseUrl() + path);
        return link;
    }

    private static Content text(String value) {
        var text = new Content();
        text.setType("text");
        text.setValue(value);
        return text;
    }

    private static Instant published(ArticleRow row) {
        return Objects.requireNonNull(row.publishedAt());
    }
}

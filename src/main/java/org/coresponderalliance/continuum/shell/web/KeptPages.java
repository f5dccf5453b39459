package org.coresponderalliance.continuum.shell.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.coresponderalliance.continuum.shell.PageChanges;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Guests' pages, compressed, as long as they show what there is. Only what any guest is shown gets in here; members' pages
 * never do.
 */
@Component
class KeptPages {

    private static final int LONGEST_QUERY = 200;
    private static final int ENTRY = 600; // bytes that an entry takes beside its page, about

    private record Kept(KeptPage page, String topic, long moment) {}

    private final PageChanges changes;
    private final Cache<String, Kept> pages;

    /** @param size how much memory the pages may take; 0 keeps none */
    KeptPages(PageChanges changes, @Value("${continuum.pages.kept:64MB}") DataSize size) {
        this.changes = changes;
        this.pages = Caffeine.newBuilder().maximumWeight(size.toBytes()).expireAfterWrite(PageChanges.LONGEST)
                .weigher((String key, Kept kept) -> ENTRY + key.length() + kept.page().size()).build();
    }

    /** The page for this request, if one is kept that is still current. */
    Optional<KeptPage> find(HttpServletRequest request) {
        return Optional.ofNullable(pages.getIfPresent(key(request)))
                .filter(kept -> changes.isCurrent(kept.moment(), kept.topic())).map(Kept::page);
    }

    /** Keeps what was just answered, with the headers that the response has by now. @param moment from before the page was made */
    KeptPage keep(HttpServletRequest request, HttpServletResponse response, byte[] document, String topic, long moment) {
        var page = KeptPage.of(response, document);
        if (request.getQueryString() == null || request.getQueryString().length() <= LONGEST_QUERY) {
            pages.put(key(request), new Kept(page, topic, moment));
        }
        return page;
    }

    /** A page's headers depend on the transport: only over TLS a browser is told to stay with it. */
    private static String key(HttpServletRequest request) {
        var query = request.getQueryString();
        return (request.isSecure() ? "s" : "p") + request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}

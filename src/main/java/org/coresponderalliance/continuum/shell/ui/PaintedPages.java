package org.coresponderalliance.continuum.shell.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageChanges;
import org.coresponderalliance.continuum.shell.Pages;
import org.springframework.stereotype.Component;

/**
 * Pages that members' first HTML showed just now: the view that asks for the same page a moment later gets that one, if
 * nothing has changed in between, and it is not made twice.
 */
@Component
class PaintedPages {

    private static final Duration UNTIL_THE_VIEW_ASKS = Duration.ofSeconds(10);
    private static final int MOST = 500;

    private record Asked(String path, Map<String, List<String>> query, Viewer viewer) {}

    private record Painted(Page page, String topic, long moment) {}

    private final Pages pages;
    private final PageChanges changes;
    private final Cache<Asked, Painted> painted = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(UNTIL_THE_VIEW_ASKS).build();

    PaintedPages(Pages pages, PageChanges changes) {
        this.pages = pages;
        this.changes = changes;
    }

    /** The page for the first HTML. Refusals as {@link Pages#page}. */
    Optional<Page> first(String path, Map<String, List<String>> query, Viewer viewer) {
        var moment = changes.moment();
        var page = pages.page(path, query, viewer);
        page.filter(made -> made.topic() != null && !made.topic().isEmpty())
                .ifPresent(made -> painted.put(new Asked(path, query, viewer), new Painted(made, made.topic(), moment)));
        return page;
    }

    /** The page for the view, which gets what was painted once. Refusals as {@link Pages#page}. */
    Optional<Page> next(String path, Map<String, List<String>> query, Viewer viewer) {
        var before = painted.asMap().remove(new Asked(path, query, viewer));
        return before != null && changes.isCurrent(before.moment(), before.topic()) ? Optional.of(before.page()) : anew(path, query, viewer);
    }

    /** The page as it is by now. Refusals as {@link Pages#page}. */
    Optional<Page> anew(String path, Map<String, List<String>> query, Viewer viewer) {
        return pages.page(path, query, viewer);
    }
}

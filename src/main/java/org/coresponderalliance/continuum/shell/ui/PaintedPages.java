package org.coresponderalliance.continuum.shell.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.shell.Chrome;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageChanges;
import org.coresponderalliance.continuum.shell.Pages;
import org.springframework.stereotype.Component;

/**
 * Pages that members' first HTML showed just now: the view that asks for the same page a moment later gets that one, if
 * nothing has changed in between, and it is not made twice. So with the frame around it.
 */
@Component
class PaintedPages {

    private static final Duration UNTIL_THE_VIEW_ASKS = Duration.ofSeconds(10);
    private static final int MOST = 500;

    private record Asked(String path, Map<String, List<String>> query, Viewer viewer) {}

    private record Painted(Page page, String topic, long moment) {}

    private record Framed(Viewer viewer, String active) {}

    private final Pages pages;
    private final PageChanges changes;
    private final Chrome chrome;
    private final Cache<Asked, Painted> painted = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(UNTIL_THE_VIEW_ASKS).build();
    private final Cache<Framed, Chrome.Model> frames = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(UNTIL_THE_VIEW_ASKS).build();

    PaintedPages(Pages pages, PageChanges changes, Chrome chrome) {
        this.pages = pages;
        this.changes = changes;
        this.chrome = chrome;
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

    /** The frame of the first HTML. */
    Chrome.Model frame(Viewer viewer, String active) {
        var frame = chrome.model(viewer, active);
        frames.put(new Framed(viewer, active), frame);
        return frame;
    }

    /** The frame for the layout, which gets what was painted once. */
    Chrome.Model nextFrame(Viewer viewer, String active) {
        var before = frames.asMap().remove(new Framed(viewer, active));
        return before != null ? before : chrome.model(viewer, active);
    }

    /** The page as it is by now. Refusals as {@link Pages#page}. */
    Optional<Page> anew(String path, Map<String, List<String>> query, Viewer viewer) {
        return pages.page(path, query, viewer);
    }
}

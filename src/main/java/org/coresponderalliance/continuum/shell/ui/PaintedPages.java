package org.coresponderalliance.continuum.shell.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.shell.Chrome;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageChanges;
import org.coresponderalliance.continuum.shell.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Pages that members' first HTML showed just now: the view that asks for the same page a moment later gets that one, if
 * nothing has changed in between, and it is neither made nor sent twice. So with the frame around it.
 */
@Component
class PaintedPages {

    private static final Duration UNTIL_THE_VIEW_ASKS = Duration.ofSeconds(10);
    private static final int MOST = 500;

    private record Asked(String path, Map<String, List<String>> query, Viewer viewer) {}

    /** @param page null where it must be made anew, because it is not kept or was taken */
    private record Painted(String mark, @Nullable Page page, long moment) {

        private Painted taken() {
            return new Painted(mark, null, moment);
        }
    }

    /**
     * A page for its view.
     *
     * @param mark by which the browser knows that it has this very page in its first HTML; empty where it cannot have it
     */
    record Next(Page page, String mark) {}

    /** The frame for the layout. @param mark as that of a page */
    record Frame(Chrome.Model model, String mark) {}

    private record Framed(Viewer viewer, String active) {}

    /** @param model null where it was taken */
    private record PaintedFrame(String mark, Chrome.@Nullable Model model) {}

    private final Pages pages;
    private final PageChanges changes;
    private final Chrome chrome;
    private final Cache<Asked, Painted> painted = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(UNTIL_THE_VIEW_ASKS).build();
    private final Cache<Framed, PaintedFrame> frames = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(UNTIL_THE_VIEW_ASKS).build();

    PaintedPages(Pages pages, PageChanges changes, Chrome chrome) {
        this.pages = pages;
        this.changes = changes;
        this.chrome = chrome;
    }

    /** The page for the first HTML. Refusals as {@link Pages#page}. */
    Optional<Page> first(String path, Map<String, List<String>> query, Viewer viewer) {
        var moment = changes.moment();
        var page = pages.page(path, query, viewer);
        page.ifPresent(made -> {
            var kept = made.topic() != null && !made.topic().isEmpty() ? made : null;
            painted.put(new Asked(path, query, viewer), new Painted(mark(made), kept, moment));
        });
        return page;
    }

    /** What the first HTML says of its page: two tabs that show the same may take it from each other, others may not. */
    static String mark(Page page) {
        return Integer.toHexString(page.html().length()) + "-" + Integer.toHexString(page.html().hashCode());
    }

    /**
     * The page for the view that a first HTML leads to, which gets what was painted once. What has to be made anew all the
     * same need not be sent if nothing in it is new. Refusals as {@link Pages#page}.
     */
    Optional<Next> next(String path, Map<String, List<String>> query, Viewer viewer) {
        var asked = new Asked(path, query, viewer);
        var before = painted.getIfPresent(asked);
        if (before == null) {
            return anew(path, query, viewer).map(page -> new Next(page, ""));
        }
        var page = before.page();
        if (page != null) {
            painted.put(asked, before.taken());
            if (changes.isCurrent(before.moment(), Objects.requireNonNullElse(page.topic(), ""))) {
                return Optional.of(new Next(page, before.mark()));
            }
        }
        return anew(path, query, viewer).map(made -> new Next(made, mark(made).equals(before.mark()) ? before.mark() : ""));
    }

    /** The frame of the first HTML. @param shown whether it is in there, around a page */
    Frame frame(Viewer viewer, String active, boolean shown) {
        var model = chrome.model(viewer, active);
        var frame = new Frame(model, shown ? mark(model) : "");
        frames.put(new Framed(viewer, active), new PaintedFrame(frame.mark(), model));
        return frame;
    }

    /** The frame for the layout, which gets what was painted once; as with pages. */
    Frame nextFrame(Viewer viewer, String active) {
        var asked = new Framed(viewer, active);
        var before = frames.getIfPresent(asked);
        if (before != null && before.model() != null) {
            frames.put(asked, new PaintedFrame(before.mark(), null));
            return new Frame(before.model(), before.mark());
        }
        var model = chrome.model(viewer, active);
        return new Frame(model, before != null && before.mark().equals(mark(model)) ? before.mark() : "");
    }

    private static String mark(Chrome.Model model) {
        return Integer.toHexString(model.hashCode());
    }

    /** The page as it is by now. Refusals as {@link Pages#page}. */
    Optional<Page> anew(String path, Map<String, List<String>> query, Viewer viewer) {
        return pages.page(path, query, viewer);
    }
}

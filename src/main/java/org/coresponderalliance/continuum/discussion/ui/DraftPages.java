package org.coresponderalliance.continuum.discussion.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RenderedText;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.discussion.Draft;
import org.coresponderalliance.continuum.discussion.DiscussionLinks;
import org.coresponderalliance.continuum.discussion.DraftService;
import org.coresponderalliance.continuum.discussion.ThreadQueries;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.stereotype.Component;

/** What the viewer began to write and did not send. */
@Component
class DraftPages implements PageSource {

    private static final int EXCERPT = 160;

    private final DraftService drafts;
    private final ThreadQueries threads;
    private final Templates templates;
    private final Texts texts;

    DraftPages(DraftService drafts, ThreadQueries threads, Templates templates, Texts texts) {
        this.drafts = drafts;
        this.threads = threads;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public List<String> paths() {
        return List.of("/drafts");
    }

    @Override
    public Page page(PageRequest request, Viewer viewer) {
        if (viewer.isGuest()) {
            throw new NotFound();
        }
        var rows = drafts.all(viewer).stream().map(draft -> row(draft, viewer)).toList();
        return Page.of(texts.get("discussion.drafts.title"), "discussions", templates.render("discussion/drafts", Map.of("rows", rows)));
    }

    private Map<String, Object> row(Draft draft, Viewer viewer) {
        var parts = draft.key().split("/");
        var discussion = parts.length > 1 && parts[1].matches("\\d{1,18}") && (parts[0].equals("reply") || parts[0].equals("edit"))
                ? title(Long.parseLong(parts[1]), viewer) : Optional.<String[]>empty();
        var title = parts[0].equals("ask") ? draft.fields().getOrDefault("title", "") : discussion.map(found -> found[0]).orElse("");
        var url = parts[0].equals("ask") ? "/discussions/new" : discussion.map(found -> found[1]).orElse("");
        return Map.of("key", draft.key(), "what", texts.get("discussion.drafts.what." + known(parts[0])), "title",
                title.isBlank() ? texts.get("discussion.drafts.untitled") : title, "url", url, "line", RenderedText.excerpt(draft.body(), EXCERPT),
                "at", draft.typedAt());
    }

    private static String known(String what) {
        return switch (what) {
            case "ask", "reply", "edit" -> what;
            default -> "other";
        };
    }

    /** Title and URL; empty where the viewer does not see the discussion any more: the draft is shown all the same. */
    private Optional<String[]> title(long id, Viewer viewer) {
        try {
            var thread = threads.thread(id, viewer);
            return Optional.of(new String[] {thread.title(), DiscussionLinks.discussion(id, thread.slug())});
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }
}

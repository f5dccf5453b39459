package org.coresponderalliance.continuum.discussion;

import java.util.List;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RenderedText;
import org.coresponderalliance.continuum.base.Texts;
import org.springframework.stereotype.Service;

/** Drafts as their author finds them again: what each is for and where one goes on with it. */
@Service
public class DraftQueries {

    private static final int EXCERPT = 160;

    private record Target(String title, String url) {}

    private final DraftService drafts;
    private final ThreadQueries threads;
    private final Texts texts;

    DraftQueries(DraftService drafts, ThreadQueries threads, Texts texts) {
        this.drafts = drafts;
        this.threads = threads;
        this.texts = texts;
    }

    /** The member's drafts, latest first, at most so many; none for guests. */
    public List<DraftRow> latest(Viewer viewer, int size) {
        return drafts.all(viewer).stream().limit(size).map(draft -> row(draft, viewer)).toList();
    }

    private DraftRow row(Draft draft, Viewer viewer) {
        var parts = draft.key().split("/");
        var target = switch (parts[0]) {
            case "ask" -> new Target(draft.fields().getOrDefault("title", ""), "/discussions/new");
            case "reply", "edit" -> target(parts, viewer);
            default -> new Target("", "");
        };
        return new DraftRow(draft.key(), texts.get("discussion.drafts.what." + known(parts[0])),
                target.title().isBlank() ? texts.get("discussion.drafts.untitled") : target.title(), target.url(),
                RenderedText.excerpt(draft.body(), EXCERPT), draft.typedAt());
    }

    private static String known(String what) {
        return switch (what) {
            case "ask", "reply", "edit" -> what;
            default -> "other";
        };
    }

    /** Empty where the viewer does not see the discussion any more: the draft is shown all the same. */
    private Target target(String[] key, Viewer viewer) {
        try {
            var id = key.length > 1 && key[1].matches("\\d{1,18}") ? Long.parseLong(key[1]) : 0;
            var thread = threads.thread(id, viewer);
            return new Target(thread.title(), DiscussionLinks.discussion(id, thread.slug()));
        } catch (NotFound gone) {
            return new Target("", "");
        }
    }
}

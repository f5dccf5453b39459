package org.coresponderalliance.continuum.discussion.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.discussion.DiscussionLinks;
import org.coresponderalliance.continuum.discussion.HistoryQueries;
import org.coresponderalliance.continuum.discussion.ThreadQueries;
import org.coresponderalliance.continuum.member.Byline;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.stereotype.Component;

/** The history of a post: each version with what changed in it, the latest first. */
@Component
class HistoryPages implements PageSource {

    /** @param html what changed against the version before; the whole text of the first */
    public record Step(int version, Byline byline, Instant at, String html) {}

    private final HistoryQueries history;
    private final ThreadQueries threads;
    private final MemberDirectory members;
    private final Templates templates;
    private final Texts texts;

    HistoryPages(HistoryQueries history, ThreadQueries threads, MemberDirectory members, Templates templates, Texts texts) {
        this.history = history;
        this.threads = threads;
        this.members = members;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public List<String> paths() {
        return List.of("/discussions/{id:\\d+}/posts/{number:\\d+}/history");
    }

    @Override
    public Page page(PageRequest request, Viewer viewer) {
        if (viewer.isGuest()) {
            throw new NotFound();
        }
        var number = (int) Math.min(request.id("number"), Integer.MAX_VALUE);
        var versions = history.versions(request.id("id"), number, viewer);
        var thread = threads.thread(request.id("id"), viewer);
        var bylines = members.bylines(versions.stream().map(HistoryQueries.Version::authorId).distinct().toList());
        var steps = new ArrayList<Step>();
        var before = "";
        for (var one : versions) {
            steps.addFirst(new Step(one.version(), bylines.get(one.authorId()), one.writtenAt(), Changes.html(one.version() == 1 ? one.markdown() : before, one.markdown())));
            before = one.markdown();
        }
        var title = texts.get("discussion.history.title", number);
        var html = templates.render("discussion/history", Map.of("title", title, "thread", thread, "steps", steps,
                "back", DiscussionLinks.post(thread.id(), thread.slug(), number)));
        return Page.of(title, "discussions", html);
    }
}

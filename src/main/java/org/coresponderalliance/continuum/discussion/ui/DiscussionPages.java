package org.coresponderalliance.continuum.discussion.ui;

import java.util.List;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.RenderedText;
import org.coresponderalliance.continuum.discussion.DiscussionLinks;
import org.coresponderalliance.continuum.discussion.DiscussionTopic;
import org.coresponderalliance.continuum.discussion.ThreadPage;
import org.coresponderalliance.continuum.discussion.ThreadQueries;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;

/** The pages of discussions. */
@Component
class DiscussionPages implements PageSource {

    private static final int EXCERPT = 200;

    private final ThreadQueries threads;
    private final DiscussionModels models;
    private final DiscussionDrawing drawing;

    DiscussionPages(ThreadQueries threads, DiscussionModels models, DiscussionDrawing drawing) {
        this.threads = threads;
        this.models = models;
        this.drawing = drawing;
    }

    @Override
    public List<String> paths() {
        return List.of("/discussions/{id:\\d+}", "/discussions/{id:\\d+}/{slug}");
    }

    @Override
    public Page page(PageRequest request, Viewer viewer) {
        var page = threads.page(request.id("id"), (int) Math.min(request.number("page", 1), 1_000_000), viewer);
        var thread = page.thread();
        var indexed = thread.audience() == Audience.PUBLIC && thread.state() == Content.State.PUBLISHED;
        var whole = models.whole(page, viewer);
        // Search engines and previews of links come as guests.
        var description = viewer.isGuest() ? description(page) : "";
        return new Page(thread.title(), description, DiscussionLinks.discussion(thread.id(), thread.slug()), "discussions",
                drawing.page(whole), indexed, DiscussionTopic.of(thread.id()), whole.page().may().reply());
    }

    private static String description(ThreadPage page) {
        return RenderedText.excerpt(Jsoup.parse(page.opening().html()).text(), EXCERPT);
    }
}

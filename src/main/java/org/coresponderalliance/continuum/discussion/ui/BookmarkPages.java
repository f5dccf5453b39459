package org.coresponderalliance.continuum.discussion.ui;

import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RenderedText;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.discussion.BookmarkQueries;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.stereotype.Component;

/** The viewer's bookmarks. */
@Component
class BookmarkPages implements PageSource {

    private static final int SIZE = 50;
    private static final int EXCERPT = 160;

    private final BookmarkQueries bookmarks;
    private final MemberDirectory members;
    private final Templates templates;
    private final Texts texts;

    BookmarkPages(BookmarkQueries bookmarks, MemberDirectory members, Templates templates, Texts texts) {
        this.bookmarks = bookmarks;
        this.members = members;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public List<String> paths() {
        return List.of("/bookmarks");
    }

    @Override
    public Page page(PageRequest request, Viewer viewer) {
        if (viewer.isGuest()) {
            throw new NotFound();
        }
        var slice = bookmarks.list(request.parameter("after").orElse(null), SIZE, viewer);
        var bylines = members.bylines(slice.items().stream().map(BookmarkQueries.Row::authorId).distinct().toList());
        var rows = slice.items().stream().map(row -> Map.of("url", row.url(), "title", row.title(), "discussion", row.discussionId(),
                "number", row.number(), "line", texts.get("discussion.row.said", bylines.get(row.authorId()).name(),
                        RenderedText.excerpt(row.text(), EXCERPT)), "at", row.at())).toList();
        var older = slice.next() == null ? "" : "/bookmarks?after=" + slice.next();
        return Page.of(texts.get("discussion.bookmarks.title"), "discussions",
                templates.render("discussion/bookmarks", Map.of("rows", rows, "older", older)));
    }
}

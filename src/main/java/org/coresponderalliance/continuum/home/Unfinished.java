package org.coresponderalliance.continuum.home;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.discussion.DraftQueries;
import org.coresponderalliance.continuum.discussion.DraftRow;
import org.coresponderalliance.continuum.home.HomeModel.Continue;
import org.coresponderalliance.continuum.home.HomeModel.Link;
import org.coresponderalliance.continuum.library.ArticleLinks;
import org.coresponderalliance.continuum.library.DeskQueries;
import org.coresponderalliance.continuum.library.WorkRow;
import org.coresponderalliance.continuum.moderation.ReviewQueries;
import org.springframework.stereotype.Component;

/** What a member stopped in and what waits for them, wherever it is. */
@Component
class Unfinished {

    private static final int FEW = 3;

    private final DraftQueries drafts;
    private final DeskQueries desk;
    private final ReviewQueries queue;
    private final Texts texts;

    Unfinished(DraftQueries drafts, DeskQueries desk, ReviewQueries queue, Texts texts) {
        this.drafts = drafts;
        this.desk = desk;
        this.queue = queue;
        this.texts = texts;
    }

    Continue of(Viewer viewer) {
        var reviews = desk.waitingFor(viewer);
        var waiting = queue.count(viewer);
        return new Continue(drafts(viewer), reviews.stream().limit(FEW).map(this::review).toList(), reviews.size() > FEW, waiting == 0 ? null : waiting);
    }

    private List<Link> drafts(Viewer viewer) {
        var articles = desk.mine(viewer).stream().filter(row -> row.state() == State.DRAFT)
                .map(row -> new Link(row.title(), ArticleLinks.edit(row.id()), texts.get("home.draft.article", texts.get(row.kind().key())), row.changedAt()));
        return Stream.concat(drafts.latest(viewer, FEW).stream().map(Unfinished::draft), articles)
                .sorted(Comparator.comparing(Link::at).reversed()).limit(FEW).toList();
    }

    /** One for what may not be seen any more is found among the drafts, where it can be read and discarded. */
    private static Link draft(DraftRow row) {
        return new Link(row.title(), row.url().isEmpty() ? "/drafts" : row.url(), row.what(), row.at());
    }

    private Link review(WorkRow row) {
        return new Link(row.title(), row.url(), texts.get("home.review", row.owner().name()), row.sentAt() == null ? row.changedAt() : row.sentAt());
    }
}

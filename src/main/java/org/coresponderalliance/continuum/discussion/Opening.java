package org.coresponderalliance.continuum.discussion;

import java.util.List;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.privacy.FoundPlace;
import org.coresponderalliance.continuum.privacy.Passage;
import org.coresponderalliance.continuum.privacy.PrivacyGuard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Before a discussion that members read is moved to where everybody does, the privacy guard reads it again. Whoever moves it cannot
 * answer for its authors, so what blocks or holds keeps it where it is.
 */
@Component
class Opening {

    private record Row(int number, long authorId, String markdown) {}

    private static final int MOST_NAMED = 10;

    private final PrivacyGuard guard;
    private final JdbcClient jdbc;

    Opening(PrivacyGuard guard, JdbcClient jdbc) {
        this.guard = guard;
        this.jdbc = jdbc;
    }

    /** @throws NotAllowed naming the posts that would have to be edited first */
    void require(Discussion discussion, Category target) {
        if (target.audience() != Audience.PUBLIC || discussion.audience() == Audience.PUBLIC) {
            return;
        }
        var rows = jdbc.sql("select number, author_id, markdown from post where discussion_id = ? and state = 'PUBLISHED' order by number")
                .param(discussion.id()).query(Row.class).list();
        var told = rows.stream().filter(row -> tells(row, row.number() == 1 ? discussion.title() : "")).map(row -> String.valueOf(row.number())).toList();
        if (!told.isEmpty()) {
            throw new NotAllowed("discussion.move.guard", told.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")));
        }
    }

    private boolean tells(Row post, String title) {
        return guard.look(List.of(new Passage("title", title), new Passage("body", post.markdown())), PrivacyGuard.readers(Audience.PUBLIC), post.authorId())
                .stream().map(FoundPlace::action).anyMatch(action -> action.equals("block") || action.equals("hold"));
    }
}

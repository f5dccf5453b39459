package org.coresponderalliance.continuum.discussion;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.base.Slugs;
import org.coresponderalliance.continuum.privacy.Redactable;
import org.coresponderalliance.continuum.privacy.Redaction;
import org.coresponderalliance.continuum.privacy.Redaction.Row;
import org.coresponderalliance.continuum.privacy.Redaction.Table;
import org.coresponderalliance.continuum.privacy.Redaction.Where;
import org.coresponderalliance.continuum.search.Reindexing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Discussions, posts with all that they said before, and drafts. */
@Component
class DiscussionRedaction implements Redactable {

    private final JdbcClient jdbc;
    private final Reindexing index;
    private final ApplicationEventPublisher events;
    private final Hints hints;
    private final Clock clock;

    DiscussionRedaction(JdbcClient jdbc, Reindexing index, ApplicationEventPublisher events, Hints hints, Clock clock) {
        this.jdbc = jdbc;
        this.index = index;
        this.events = events;
        this.hints = hints;
        this.clock = clock;
    }

    @Override
    public void redact(Redaction redaction) {
        var headed = new TreeSet<Long>();
        ids(headed, redaction.changed(Where.TITLES, Table.of("discussion", "id").versioned(), List.of("title", "slug"), texts -> headed(redaction, texts)));
        ids(headed, redaction.gone(Where.TITLES, Table.of("discussion_tag", "discussion_id", "tag"), "tag"));
        redaction.plain(Where.TITLES, Table.of("discussion_merge", "id"), "reason");
        ids(headed, redaction.plain(Where.POSTS, Table.of("case_consult", "discussion_id"), "situation", "age_band", "setting", "tried", "question"));
        var posts = new TreeSet<Long>();
        ids(posts, redaction.changed(Where.POSTS, Table.of("post", "id").versioned(), List.of("markdown", "html", "text"), texts -> said(redaction, texts)));
        redaction.plain(Where.EARLIER_VERSIONS, Table.of("post_revision", "post_id", "version"), "markdown");
        redaction.plain(Where.DRAFTS, Table.of("draft", "member_id", "draft_key"), "body");
        redaction.json(Where.DRAFTS, Table.of("draft", "member_id", "draft_key"), "fields");
        if (redaction.carriesOut()) {
            headed.forEach(id -> {
                events.publishEvent(new DiscussionChanged(id, DiscussionChanged.What.HEADLINE, redaction.memberId(), clock.instant()));
                hints.changed(id, 0);
            });
            changed(posts);
        }
    }

    private static Map<String, String> headed(Redaction redaction, Map<String, String> texts) {
        var title = redaction.without(texts.get("title"));
        return Map.of("title", title, "slug", Slugs.of(title));
    }

    private static Map<String, String> said(Redaction redaction, Map<String, String> texts) {
        var said = redaction.said(texts.get("markdown"));
        var changed = new LinkedHashMap<String, String>();
        changed.put("markdown", said.markdown());
        changed.put("html", said.rendered().html());
        changed.put("text", said.rendered().text());
        return changed;
    }

    private void changed(Collection<Long> posts) {
        if (!posts.isEmpty()) {
            index.changed(Content.POST, posts);
            jdbc.sql("select discussion_id, number from post where id in (:ids)").param("ids", posts)
                    .query(row -> { hints.changed(row.getLong(1), row.getInt(2)); });
        }
    }

    private static void ids(Collection<Long> into, List<Row> rows) {
        rows.forEach(row -> into.add(row.id()));
    }
}

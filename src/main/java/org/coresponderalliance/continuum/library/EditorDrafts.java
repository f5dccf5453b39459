package org.coresponderalliance.continuum.library;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Utc;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What people have typed into the editor: one draft for each article and member, on the server, so that none is lost. */
@Service
public class EditorDrafts {

    private static final Logger LOG = LoggerFactory.getLogger(EditorDrafts.class);

    /** A draft with the time at which it was saved last. */
    public record Saved(EditorForm form, Instant at) {}

    private final Articles articles;
    private final Revisions revisions;
    private final Origins origins;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    EditorDrafts(Articles articles, Revisions revisions, Origins origins, JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.origins = origins;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** The article as it stands, to be edited. @throws org.coresponderalliance.continuum.base.NotAllowed if that is not the viewer's to do */
    @Transactional(readOnly = true)
    public EditorForm opened(Viewer viewer, long articleId) {
        var article = checked(viewer, articleId);
        return new EditorForm(article.lastNumber, Details.of(article, origins.of(articleId)),
                revisions.content(articleId, RevisionAccess.workNumber(article)), "");
    }

    /** The viewer's own draft; empty if they have none, or one that an older version of this program wrote and nobody can read. */
    @Transactional(readOnly = true)
    public Optional<Saved> find(Viewer viewer, long articleId) {
        checked(viewer, articleId);
        return jdbc.sql("select content, saved_at from article_draft where article_id = ? and member_id = ?").params(articleId, viewer.id())
                .query((row, n) -> read(row.getString("content"), Utc.instant(row, "saved_at"))).optional().flatMap(one -> one);
    }

    /** Keeps what is typed. Nothing in it is checked: it is a draft. */
    @Transactional
    public Instant save(Viewer viewer, long articleId, EditorForm form) {
        checked(viewer, articleId);
        var now = clock.instant();
        jdbc.sql("insert into article_draft (article_id, member_id, base_number, content, saved_at) values (?, ?, ?, ?, ?) "
                        + "on duplicate key update base_number = values(base_number), content = values(content), saved_at = values(saved_at)")
                .params(articleId, viewer.id(), form.base(), json.writeValueAsString(form), Utc.timestamp(now)).update();
        return now;
    }

    @Transactional
    public void discard(Viewer viewer, long articleId) {
        jdbc.sql("delete from article_draft where article_id = ? and member_id = ?").params(articleId, viewer.id()).update();
    }

    private Article checked(Viewer viewer, long articleId) {
        var article = articles.findById(articleId).orElseThrow(NotFound::new);
        Gate.check(article, viewer, Action.REVISE);
        return article;
    }

    private Optional<Saved> read(String content, Instant at) {
        try {
            return Optional.of(new Saved(json.readValue(content, EditorForm.class), at));
        } catch (JacksonException unreadable) {
            LOG.warn("A draft of the editor cannot be read", unreadable);
            return Optional.empty();
        }
    }
}

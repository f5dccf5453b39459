package org.coresponderalliance.continuum.library;

import java.time.Clock;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which revision of an article a member read last, so that a later one can say what changed since. Of guests nothing is known. */
@Service
public class ArticleReadings {

    private final JdbcClient jdbc;
    private final HistoryQueries histories;
    private final Clock clock;

    ArticleReadings(JdbcClient jdbc, HistoryQueries histories, Clock clock) {
        this.jdbc = jdbc;
        this.histories = histories;
        this.clock = clock;
    }

    /**
     * What changed since the member read the article.
     *
     * @return empty for a guest, for whoever reads it for the first time or has read this revision, and where the revision that was read
     *         is not for this viewer (any more)
     */
    @Transactional(readOnly = true)
    public Optional<Comparison> changed(ArticlePage article, Viewer viewer) {
        if (viewer.isGuest() || !article.head().published() || !article.isCurrent()) {
            return Optional.empty();
        }
        var id = article.head().id();
        return last(id, viewer).filter(read -> read < article.number() && histories.history(id, viewer).has(read))
                .map(read -> histories.between(id, read, article.number())).filter(comparison -> !comparison.isSame());
    }

    /** The member has the revision before them that readers get now. Nothing happens for guests and unpublished articles. */
    @Transactional
    public void read(long articleId, Viewer viewer) {
        if (viewer.isGuest()) {
            return;
        }
        jdbc.sql("""
                        insert into article_reading (member_id, article_id, number, read_at)
                          select ?, a.id, a.shown_number, ? from article a
                            join article_revision r on r.article_id = a.id and r.number = a.shown_number and r.published_at is not null
                          where a.id = ? and not exists
                            (select 1 from article_reading known where known.member_id = ? and known.article_id = a.id and known.number = a.shown_number)
                        on duplicate key update number = value(number), read_at = value(read_at)""")
                .params(viewer.memberId(), Utc.timestamp(clock.instant()), articleId, viewer.memberId()).update();
    }

    private Optional<Integer> last(long articleId, Viewer viewer) {
        return jdbc.sql("select number from article_reading where member_id = ? and article_id = ?").params(viewer.memberId(), articleId)
                .query(Integer.class).optional();
    }
}

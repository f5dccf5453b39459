package org.coresponderalliance.continuum.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.coresponderalliance.continuum.access.Viewer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which articles tell of which practices that they did not work. */
@Repository
class TrialTable {

    /** @param trial whether it is the one that tells; else the one that it is about */
    record Row(long id, String slug, String title, boolean trial) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    TrialTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** What an article is about, and what is told about it, as far as readers have it and the viewer sees it; the last told first. */
    List<Row> of(long articleId, Viewer viewer) {
        var where = Narrowing.visible(viewer).and("a.published_number is not null and a.state in ('PUBLISHED', 'REVIEW_DUE', 'SUPERSEDED') and a.id in "
                + "(select practice_id from article_trial where trial_id = ? union select trial_id from article_trial where practice_id = ?)", articleId, articleId);
        return jdbc.sql("select a.id, a.slug, a.title, a.kind = 'TRIED_AND_DID_NOT_WORK' as trial from article a where " + where.sql() + " order by a.published_at desc, a.id desc")
                .params(where.values()).query(Row.class).list();
    }

    /** Ids of the practices that one is about. */
    List<Long> practices(long trialId) {
        return jdbc.sql("select practice_id from article_trial where trial_id = ? order by practice_id").param(trialId).query(Long.class).list();
    }

    void declare(long trialId, Collection<Long> practices) {
        jdbc.sql("delete from article_trial where trial_id = ?").param(trialId).update();
        var rows = new ArrayList<Object[]>();
        practices.stream().sorted().forEach(id -> rows.add(new Object[] {trialId, id}));
        if (!rows.isEmpty()) {
            batches.batchUpdate("insert into article_trial (trial_id, practice_id) values (?, ?)", rows);
        }
    }
}

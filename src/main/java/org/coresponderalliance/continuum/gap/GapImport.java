package org.coresponderalliance.continuum.gap;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.coresponderalliance.continuum.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over gaps: the sample community, or another board. Nobody's permission is asked, the privacy guard is not, and nobody is told:
 * whoever calls this acts for the association.
 */
@Service
public class GapImport {

    private final GapTable table;
    private final JdbcClient jdbc;

    GapImport(GapTable table, JdbcClient jdbc) {
        this.table = table;
        this.jdbc = jdbc;
    }

    /** @return its id */
    @Transactional(propagation = Propagation.MANDATORY)
    public long add(ImportedGap gap) {
        var words = gap.title().toLowerCase(Locale.ROOT);
        if (gap.discussionId() == null) {
            table.add(gap.title(), gap.byHand() ? GapOrigin.HAND : GapOrigin.SEARCH, GapTable.bySearch(words), LocalDate.ofInstant(gap.openedAt(), ZoneOffset.UTC), gap.openedAt());
        } else {
            table.found(GapTable.Found.question(gap.discussionId(), gap.title(), 0, 0, null), gap.openedAt());
        }
        var id = table.lockedBy(gap.discussionId() == null ? GapTable.bySearch(words) : GapTable.byDiscussion(gap.discussionId())).orElseThrow().id();
        table.becomes(id, gap.state(), gap.claimedBy(), gap.articleId(), gap.reason(), gap.openedAt());
        gap.wishers().forEach(member -> jdbc.sql("insert into gap_wish (member_id, query, gap_id, since) values (?, ?, ?, ?)")
                .params(member, words, id, Utc.timestamp(gap.openedAt())).update());
        table.countWishes(id);
        return id;
    }

    /** Says that a gap is the same as another one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void merge(long id, long into) {
        table.merge(id, into, table.locked(id).orElseThrow().openedAt());
    }
}

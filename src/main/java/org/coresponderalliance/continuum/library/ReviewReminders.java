package org.coresponderalliance.continuum.library;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.coresponderalliance.continuum.base.Utc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds reviewers who let a revision wait, once for each revision. Running twice does no harm. */
@Component
class ReviewReminders {

    private record Article(long id, int number) {}

    private final JdbcClient jdbc;
    private final ApprovalSettings settings;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewReminders(JdbcClient jdbc, ApprovalSettings settings, TransactionTemplate transactions, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
    void remind() {
        transactions.executeWithoutResult(one -> waiting().forEach(this::remind));
    }

    /** Who was asked, has not decided on the last revision, and could have read it for long enough. */
    private Map<Article, Set<Long>> waiting() {
        var until = Utc.timestamp(clock.instant().minus(Duration.ofDays(settings.current().remindAfterDays())));
        var waiting = new LinkedHashMap<Article, Set<Long>>();
        jdbc.sql("""
                        select a.id, a.last_number, w.member_id from article a join article_reviewer w on w.article_id = a.id
                          join article_revision r on r.article_id = a.id and r.number = a.last_number
                        where a.next_state = 'IN_REVIEW' and a.state not in ('HIDDEN', 'DELETED', 'RETIRED') and a.sent_to_review_at < ? and r.created_at < ?
                          and not exists (select 1 from approval v where v.article_id = a.id and v.number = a.last_number and v.member_id = w.member_id)
                          and not exists (select 1 from review_reminder m where m.article_id = a.id and m.number = a.last_number and m.member_id = w.member_id)
                        order by a.id, w.member_id limit 500""").params(until, until)
                .query(row -> { waiting.computeIfAbsent(new Article(row.getLong(1), row.getInt(2)), key -> new LinkedHashSet<>()).add(row.getLong(3)); });
        return waiting;
    }

    private void remind(Article article, Set<Long> reviewers) {
        var now = clock.instant();
        reviewers.forEach(member -> jdbc.sql("insert ignore into review_reminder (article_id, number, member_id, reminded_at) values (?, ?, ?, ?)")
                .params(article.id(), article.number(), member, Utc.timestamp(now)).update());
        events.publishEvent(new ReviewWaits(article.id(), article.number(), Set.copyOf(reviewers), now));
    }
}

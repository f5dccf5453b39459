package org.coresponderalliance.continuum.library;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.coresponderalliance.continuum.access.Content.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Turns published articles into ones that are due for review when their day has come. Running twice does no harm. */
@Component
class ReviewDates {

    private static final Logger LOG = LoggerFactory.getLogger(ReviewDates.class);

    private final JdbcClient jdbc;
    private final Articles articles;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewDates(JdbcClient jdbc, Articles articles, TransactionTemplate transactions, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.articles = articles;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    void markDue() {
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        var due = jdbc.sql("select id from article where state = 'PUBLISHED' and review_on <= ? order by id limit 500").param(today)
                .query(Long.class).list();
        due.forEach(id -> transactions.executeWithoutResult(one -> markDue(id, today)));
        if (!due.isEmpty()) {
            LOG.info("{} articles are due for review", due.size());
        }
    }

    private void markDue(long id, LocalDate today) {
        articles.lock(id).filter(article -> article.state == State.PUBLISHED && article.reviewOn != null && !article.reviewOn.isAfter(today))
                .ifPresent(article -> {
                    article.state = State.REVIEW_DUE;
                    events.publishEvent(new ArticleReviewDue(id, article.ownerId, clock.instant()));
                });
    }
}

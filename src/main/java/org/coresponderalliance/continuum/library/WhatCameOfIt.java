package org.coresponderalliance.continuum.library;

import java.util.Optional;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.discussion.LedTo;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells a discussion what it became: its best practice, or else the last published article that comes from it. What another one
 * has taken the place of is told where nothing else is, and says itself which one that was.
 */
@Component
class WhatCameOfIt implements LedTo {

    private record Row(long id, String slug, String title, int number) {}

    private final JdbcClient jdbc;

    WhatCameOfIt(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Outcome> became(long discussionId, Viewer viewer) {
        return jdbc.sql("""
                        select a.id, a.slug, a.title, a.published_number as number from article a
                        where a.id in (select o.article_id from article_discussion o where o.discussion_id = ?)
                          and a.published_number is not null and a.state in ('PUBLISHED', 'REVIEW_DUE', 'SUPERSEDED') and %s
                        order by a.state = 'SUPERSEDED', a.kind = 'BEST_PRACTICE' desc, a.first_published_at desc limit 1"""
                        .formatted(AccessRules.visible(Content.ARTICLE, viewer, Narrowing.COLUMNS)))
                .param(discussionId).query(Row.class).optional()
                .map(row -> new Outcome(row.title(), ArticleLinks.article(row.id(), row.slug()), row.number()));
    }

    @Override
    public String proposeUrl(long discussionId) {
        return ArticleLinks.propose(discussionId);
    }
}

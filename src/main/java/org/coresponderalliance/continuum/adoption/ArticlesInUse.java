package org.coresponderalliance.continuum.adoption;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.library.ArticleReindexing;
import org.coresponderalliance.continuum.library.ArticleUse;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the search how many programs use an article: only what readers are told, too. */
@Component
class ArticlesInUse implements ArticleUse {

    private record Use(long articleId, int programs) {}

    private final JdbcClient jdbc;
    private final ArticleReindexing index;

    ArticlesInUse(JdbcClient jdbc, ArticleReindexing index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    @Override
    public Map<Long, Integer> programs(Collection<Long> articles) {
        return articles.isEmpty() ? Map.of() : jdbc.sql("""
                        select d.article_id, count(*) as programs from adoption d join adoption_entry e on e.adoption_id = d.id and e.number = d.last_number
                        where d.article_id in (:articles) and d.state = 'PUBLISHED' and e.uptake in ('USING', 'ADAPTED') group by d.article_id""")
                .param("articles", articles).query(Use.class).list().stream().collect(Collectors.toMap(Use::articleId, Use::programs));
    }

    /** In the transaction of the change. */
    @EventListener
    void on(AdoptionRecorded event) {
        index.changed(List.of(event.articleId()));
    }

    @EventListener
    void on(AdoptionVisibilityChanged event) {
        index.changed(List.of(event.articleId()));
    }
}

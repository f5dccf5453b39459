package org.coresponderalliance.continuum.library;

import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.search.Reindexing;
import org.coresponderalliance.continuum.taxonomy.FacetUses;
import org.coresponderalliance.continuum.taxonomy.FacetValueMerged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** The facet values of articles, of where their recommendations and variations apply, and the evidence of recommendations. */
@Component
class ArticleFacetUses implements FacetUses {

    private final JdbcClient jdbc;
    private final Reindexing index;

    ArticleFacetUses(JdbcClient jdbc, Reindexing index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    /** What a revision says stays as it is; in all of them alike the evidence only goes by another code, so none differs from the next by it. */
    @Override
    public int replace(String facet, String value, String by) {
        jdbc.sql("insert ignore into article_facet (article_id, facet, code) select article_id, facet, ? from article_facet where facet = ? and code = ?")
                .params(by, facet, value).update();
        var articles = jdbc.sql("delete from article_facet where facet = ? and code = ?").params(facet, value).update();
        return articles + applied("recommendation", facet, value, by) + applied("variation", facet, value, by) + (facet.equals(Writing.EVIDENCE) ? evidence(value, by) : 0);
    }

    /** Where recommendations or variations apply, in all revisions alike. @param what the one or the other */
    private int applied(String what, String facet, String value, String by) {
        var id = what + "_id";
        var table = what + "_facet";
        var count = jdbc.sql("select count(distinct " + id + ") from " + table + " where facet = ? and code = ?").params(facet, value).query(Integer.class).single();
        jdbc.sql("insert ignore into " + table + " (revision_id, " + id + ", facet, code) select revision_id, " + id + ", facet, ? from " + table + " where facet = ? and code = ?")
                .params(by, facet, value).update();
        jdbc.sql("delete from " + table + " where facet = ? and code = ?").params(facet, value).update();
        return count;
    }

    @ApplicationModuleListener
    void on(FacetValueMerged event) {
        index.changedMany(Content.ARTICLE, jdbc.sql("select article_id from article_facet where facet = ? and code = ?")
                .params(event.facet(), event.into()).query(Long.class).list());
        index.changedMany(Content.RECOMMENDATION, jdbc.sql("""
                        select n.id from recommendation n join article_facet f on f.article_id = n.article_id where f.facet = :facet and f.code = :into
                        union select recommendation_id from recommendation_facet where facet = :facet and code = :into""")
                .param("facet", event.facet()).param("into", event.into()).query(Long.class).list());
    }

    private int evidence(String value, String by) {
        var recommendations = jdbc.sql("select count(distinct recommendation_id) from recommendation_text where evidence = ?").param(value)
                .query(Integer.class).single();
        jdbc.sql("update recommendation_text set evidence = ? where evidence = ?").params(by, value).update();
        return recommendations;
    }
}

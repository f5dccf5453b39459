package org.coresponderalliance.continuum.discussion;

import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.search.Reindexing;
import org.coresponderalliance.continuum.taxonomy.FacetUses;
import org.coresponderalliance.continuum.taxonomy.FacetValueMerged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** The facet values of discussions. */
@Component
class DiscussionFacetUses implements FacetUses {

    private final JdbcClient jdbc;
    private final Reindexing index;

    DiscussionFacetUses(JdbcClient jdbc, Reindexing index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    @Override
    public int replace(String facet, String value, String by) {
        jdbc.sql("insert ignore into discussion_facet (discussion_id, facet, value) select discussion_id, facet, ? from discussion_facet where facet = ? and value = ?")
                .params(by, facet, value).update();
        return jdbc.sql("delete from discussion_facet where facet = ? and value = ?").params(facet, value).update();
    }

    /** Posts are found by the values of their discussion. There may be very many: afterwards, in parts. */
    @ApplicationModuleListener
    void on(FacetValueMerged event) {
        index.changedMany(Content.POST, jdbc.sql("""
                        select p.id from post p join discussion_facet f on f.discussion_id = p.discussion_id where f.facet = ? and f.value = ?""")
                .params(event.facet(), event.into()).query(Long.class).list());
    }
}

package org.coresponderalliance.continuum.discussion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Sql;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.HitDetails;
import org.coresponderalliance.continuum.search.SearchSource;
import org.coresponderalliance.continuum.search.mapping.IndexedContent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Posts in search. An opening post stands for its discussion and carries its title; a reply is found by what it says. */
@Component
class PostSearch implements SearchSource {

    static final String CATEGORY = "category";
    static final String TAG = "tag";
    private static final String TAGGED = TAG + "/";
    private static final Pattern NUMBERED = Pattern.compile(CATEGORY + "/\\d{1,18}");

    private final PostDocuments documents;
    private final PostHits hits;
    private final JdbcClient jdbc;

    PostSearch(PostDocuments documents, PostHits hits, JdbcClient jdbc) {
        this.documents = documents;
        this.hits = hits;
        this.jdbc = jdbc;
    }

    @Override
    public Content content() {
        return Content.POST;
    }

    @Override
    public Map<Long, IndexedContent> documents(Collection<Long> ids) {
        return documents.of(ids);
    }

    @Override
    public List<Long> mostTelling(String thread, int most) {
        return SearchSource.idOf(thread, "discussion").map(discussion -> jdbc.sql("""
                        select p.id from post p join discussion d on d.id = p.discussion_id where d.id = ? and (p.number = 1 or p.state = 'PUBLISHED')
                        order by p.number <> 1, coalesce(p.number <> d.accepted_number, true), p.number limit ?""")
                .params(discussion, most).query(Long.class).list()).orElse(List.of());
    }

    @Override
    public Map<Long, HitDetails> visible(Collection<Long> ids, Viewer viewer) {
        return hits.visible(ids, viewer);
    }

    @Override
    public List<Viewer> seeing(long id, Collection<Viewer> viewers) {
        return hits.seeing(id, viewers);
    }

    @Override
    public List<String> ownFacets() {
        return List.of(CATEGORY, TAG);
    }

    @Override
    public Map<String, String> labels(Collection<String> facets, Viewer viewer) {
        var labels = new HashMap<String, String>();
        var categories = new ArrayList<Long>();
        for (var facet : facets) {
            if (facet.startsWith(TAGGED)) {
                labels.put(facet, facet.substring(TAGGED.length()));
            } else if (facet.startsWith(CATEGORY) && NUMBERED.matcher(facet).matches()) {
                categories.add(Long.valueOf(facet.substring(CATEGORY.length() + 1)));
            }
        }
        if (!categories.isEmpty()) {
            jdbc.sql("select c.id, c.name from category c where c.id in (:ids) and " + AccessRules.visible(Content.CATEGORY, viewer, Sql.columns("c"))).param("ids", categories)
                    .query(row -> { labels.put(CATEGORY + "/" + row.getLong(1), row.getString(2)); });
        }
        return labels;
    }
}

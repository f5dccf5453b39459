package org.coresponderalliance.continuum.bench.relevance;

import jakarta.persistence.EntityManagerFactory;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.HitDetails;
import org.coresponderalliance.continuum.search.PermissionFilter;
import org.coresponderalliance.continuum.search.SearchSource;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.hibernate.search.mapper.orm.Search;

/**
 * The baseline: Hibernate Search as it comes. One match of the typed text in title and body, cut into words and written small
 * as its default analyzer does it, any of the words is enough, ranked by BM25. No stems, synonyms, boosts, phrases or corrections. It
 * looks into the same index with the same permission filter, discussions, replies and articles alone.
 */
final class PlainSearch implements Finder {

    private record Found(String content, long ref) {}

    private final EntityManagerFactory entities;
    private final Collection<SearchSource> sources;
    private final Viewer member;

    PlainSearch(EntityManagerFactory entities, Collection<SearchSource> sources, Viewer member) {
        this.entities = entities;
        this.sources = sources;
        this.member = member;
    }

    @Override
    public List<String> titles(String query) {
        try (var manager = entities.createEntityManager()) {
            var hits = Search.session(manager).search(Object.class)
                    .select(p -> p.composite().from(p.field(Fields.KIND, String.class), p.field(Fields.REF, Long.class))
                            .as((kind, ref) -> new Found(kind.equals("ARTICLE") ? "ARTICLE" : "POST", ref)))
                    .where(f -> f.bool().filter(PermissionFilter.visible(f, member, Set.of(Content.POST, Content.ARTICLE)))
                            .filter(f.terms().field(Fields.KIND).matchingAny("DISCUSSION", "POST", "ARTICLE"))
                            .must(f.match().field(Fields.WORDS).matching(query)))
                    .fetchHits(MOST);
            return hits.stream().map(this::title).filter(title -> !title.isEmpty()).distinct().toList();
        }
    }

    private String title(Found found) {
        return sources.stream().filter(source -> source.content().name().equals(found.content()))
                .map(source -> source.visible(Set.of(found.ref()), member)).map(Map::values).flatMap(Collection::stream)
                .map(HitDetails::title).findFirst().orElse("");
    }
}

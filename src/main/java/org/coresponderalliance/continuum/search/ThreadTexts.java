package org.coresponderalliance.continuum.search;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.search.mapping.IndexedContent;
import org.coresponderalliance.continuum.search.meaning.MeaningTexts;
import org.coresponderalliance.continuum.search.query.IndexQuery.FoundHit;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/**
 * What a discussion or an article says, in at most three texts: the question or the article, each with its title, and two of the answers, the accepted one first, or
 * of the recommendations. More texts, and the title alone, found no more (src/docs/search/relevance.md).
 */
@Component
class ThreadTexts implements MeaningTexts {

    private static final Set<Kind> FIRST = Set.of(Kind.DISCUSSION, Kind.ARTICLE);
    private static final List<Content> WITH_THREADS = List.of(Content.POST, Content.ARTICLE);
    private static final int MOST = 3;
    private static final int BATCH = 200;
    /** In characters. More than is read of a text to encode it. */
    private static final int LONGEST = 1_000;

    private final SearchSources sources;
    private final EntityManagerFactory entities;

    ThreadTexts(SearchSources sources, EntityManagerFactory entities) {
        this.sources = sources;
        this.entities = entities;
    }

    @Override
    public List<String> of(String thread) {
        return sources.mostTelling(thread, MOST).stream().map(ThreadTexts::text).toList();
    }

    private static String text(IndexedContent document) {
        var text = (document.title().isEmpty() ? document.above() : document.title()) + "\n" + document.body();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    @Override
    public void each(Told told) throws IOException, InterruptedException {
        for (var content : WITH_THREADS) {
            for (var ids = ids(content, Long.MIN_VALUE); !ids.isEmpty(); ids = ids(content, ids.getLast())) {
                var hits = ids.stream().map(id -> FoundHit.of(content == Content.POST ? Kind.POST : Kind.ARTICLE, id)).toList();
                for (var document : sources.documents(hits)) {
                    if (FIRST.contains(document.kind())) {
                        told.of(document.thread());
                    }
                }
            }
        }
    }

    /** The next ids behind one. */
    private List<Long> ids(Content content, long last) {
        var name = Search.mapping(entities).allIndexedEntities().stream()
                .filter(entity -> entity.indexManager().descriptor().hibernateSearchName().equals(Reindexing.indexOf(content))).findFirst();
        if (name.isEmpty()) {
            return List.of();
        }
        try (var session = entities.createEntityManager()) {
            return session.createQuery("select e.id from " + name.get().jpaName() + " e where e.id > :last order by e.id", Long.class).setParameter("last", last)
                    .setMaxResults(BATCH).getResultList();
        }
    }
}

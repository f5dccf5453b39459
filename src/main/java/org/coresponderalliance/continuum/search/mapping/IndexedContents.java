package org.coresponderalliance.continuum.search.mapping;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.search.SearchSource;
import org.coresponderalliance.continuum.search.meaning.MeaningChanges;
import org.hibernate.Session;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Gets documents from the modules' sources. Hibernate Search loads entities in batches but asks for their documents one by
 * one; with the first, the documents of all that were loaded with it are read, in one statement.
 */
@Component
public class IndexedContents {

    /** Most documents read at once: bounds what a session that has loaded much keeps in memory. */
    private static final int MOST = 500;

    private record Key(Content content, long id) {}

    private final ObjectProvider<SearchSource> sources;
    private final MeaningChanges meaning;
    private final Map<Session, Map<Key, IndexedContent>> read = new WeakHashMap<>();

    /** Sources are looked up when the first document is made: they may need Hibernate, which needs this bean to start. */
    IndexedContents(ObjectProvider<SearchSource> sources, @Lazy MeaningChanges meaning) {
        this.sources = sources;
        this.meaning = meaning;
    }

    /** The document of an entity; empty where its module has none any more. */
    Optional<IndexedContent> document(Content content, Object entity, Session session) {
        var key = new Key(content, ((Number) session.getIdentifier(entity)).longValue());
        var batch = batch(session);
        if (!batch.containsKey(key)) {
            read(content, ids(session, session.getEntityName(entity), key.id()), batch);
        }
        // Taken out, so that what is asked for again after a change is read again.
        var document = Optional.ofNullable(batch.remove(key));
        document.filter(one -> one.kind().isText()).ifPresent(one -> meaning.note(one.thread()));
        return document;
    }

    private Map<Key, IndexedContent> batch(Session session) {
        synchronized (read) {
            return read.computeIfAbsent(session, key -> new HashMap<>());
        }
    }

    private static Set<Long> ids(Session session, String entityName, long first) {
        var ids = new HashSet<Long>(Set.of(first));
        session.getStatistics().getEntityKeys().stream().map(org.hibernate.engine.spi.EntityKey.class::cast)
                .filter(key -> key.getEntityName().equals(entityName)).limit(MOST)
                .forEach(key -> ids.add(((Number) key.getIdentifier()).longValue()));
        return ids;
    }

    private void read(Content content, Collection<Long> ids, Map<Key, IndexedContent> batch) {
        batch.keySet().removeIf(key -> key.content() == content);
        sources.stream().filter(source -> source.content() == content)
                .forEach(source -> source.documents(ids).forEach((id, document) -> batch.put(new Key(content, id), document)));
    }
}

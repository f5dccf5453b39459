package org.coresponderalliance.continuum.search.engine;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.List;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Builds the index from the database where it is missing, not whole or of another version. Runs beside everything else: what
 * is written meanwhile waits in the outbox. Search says that it is being rebuilt until then.
 */
@Component
public class IndexRebuild {

    private static final Logger log = LoggerFactory.getLogger(IndexRebuild.class);
    private static final int THREADS = 2;
    private static final int BATCH = 100;
    private static final Duration PAUSE = Duration.ofSeconds(20);

    private final EntityManagerFactory entities;
    private final IndexSettings settings;
    private final IndexState state;

    IndexRebuild(EntityManagerFactory entities, IndexSettings settings, IndexState state) {
        this.entities = entities;
        this.settings = settings;
        this.state = state;
    }

    @EventListener(ApplicationReadyEvent.class)
    void onStart() {
        var known = settings.folder().indexes();
        if (!state.isReady() || !known.containsAll(names())) {
            start();
        }
    }

    /** Builds the index in the background. Does nothing while that is under way. */
    public synchronized Thread start() {
        state.mustBuild();
        return Thread.ofVirtual().name("search-index").start(this::untilWhole);
    }

    private void untilWhole() {
        while (!state.isReady()) {
            try {
                build();
            } catch (InterruptedException ended) {
                return;
            } catch (RuntimeException failed) {
                log.error("The search index could not be built; trying again in {} s", PAUSE.toSeconds(), failed);
                if (!pause()) {
                    return;
                }
            }
        }
    }

    private void build() throws InterruptedException {
        settings.folder().incomplete();
        var total = count();
        log.info("Search index: building {} entries", total);
        if (!names().isEmpty()) {
            mapping().scope(Object.class).massIndexer()
                    .typesToIndexInParallel(1).threadsToLoadObjects(THREADS).batchSizeToLoadObjects(BATCH).idFetchSize(BATCH)
                    .dropAndCreateSchemaOnStart(true)
                    .monitor(new RebuildProgress(state, total))
                    .startAndWait();
        }
        settings.folder().complete(names());
        state.ready();
    }

    private long count() {
        try (var session = entities.createEntityManager()) {
            return mapping().allIndexedEntities().stream()
                    .mapToLong(entity -> session.createQuery("select count(*) from " + entity.jpaName(), Long.class).getSingleResult()).sum();
        }
    }

    private List<String> names() {
        return mapping().allIndexedEntities().stream().map(SearchIndexedEntity::indexManager)
                .map(index -> index.descriptor().hibernateSearchName()).toList();
    }

    private SearchMapping mapping() {
        return Search.mapping(entities);
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException ended) {
            return false;
        }
    }
}

package org.coresponderalliance.continuum.search.engine;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.List;
import org.coresponderalliance.continuum.search.IndexRequests;
import org.coresponderalliance.continuum.search.engine.IndexStore.Condition;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Builds the index from the database where it is missing, not whole or of another version. Runs beside everything else: what
 * is written meanwhile waits in the outbox. Search says that it is being rebuilt until then.
 */
@Component
public class IndexRebuild {

    private static final Logger log = LoggerFactory.getLogger(IndexRebuild.class);
    /** More than there are processors on a small machine: each waits for what it loaded to be indexed. */
    private static final int THREADS = 4;
    private static final int BATCH = 200;
    private static final Duration PAUSE = Duration.ofSeconds(20);

    private final EntityManagerFactory entities;
    private final IndexStore store;
    private final IndexState state;
    private final IndexRequests requests;
    private final LiveIndex live;

    IndexRebuild(EntityManagerFactory entities, IndexStore store, IndexState state, IndexRequests requests, LiveIndex live) {
        this.entities = entities;
        this.store = store;
        this.state = state;
        this.requests = requests;
        this.live = live;
    }

    @EventListener(ApplicationReadyEvent.class)
    void onStart() {
        if (!state.isReady() || store.condition(names(), 0) == Condition.MISSING) {
            start();
        }
    }

    /** Something was written past the index by another program, an import for instance. */
    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT5S")
    void onRequest() {
        if (state.isReady() && !names().isEmpty() && store.condition(names(), requests.asked()) == Condition.OUTDATED) {
            start(false);
        }
    }

    /** Builds the index in the background. */
    public Thread start() {
        return start(true);
    }

    private synchronized Thread start(boolean fromNothing) {
        state.mustBuild();
        return Thread.ofVirtual().name("search-index").start(() -> untilWhole(fromNothing));
    }

    private void untilWhole(boolean fromNothing) {
        for (var anew = fromNothing; !state.isReady(); anew = true) {
            try {
                build(anew);
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

    /** @param fromNothing whether its files are written anew. Else it is emptied, which searches that are under way survive */
    private void build(boolean fromNothing) throws InterruptedException {
        var asked = requests.asked();
        store.incomplete();
        var total = count();
        log.info("Search index: building {} entries", total);
        if (!names().isEmpty()) {
            live.release();
            mapping().scope(Object.class).massIndexer()
                    .typesToIndexInParallel(1).threadsToLoadObjects(THREADS).batchSizeToLoadObjects(BATCH).idFetchSize(BATCH)
                    .dropAndCreateSchemaOnStart(fromNothing)
                    .mergeSegmentsOnFinish(true) // a search looks into each, and counts the facets of each
                    .monitor(new RebuildProgress(state, total))
                    .startAndWait();
        }
        store.complete(names(), asked);
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

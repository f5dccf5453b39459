package org.coresponderalliance.continuum.search.engine;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.coresponderalliance.continuum.search.IndexRequests;
import org.coresponderalliance.continuum.search.engine.IndexStore.Condition;
import org.coresponderalliance.continuum.search.meaning.MeaningChanges;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Builds the index from the database. Runs beside everything else: what is written meanwhile waits in the outbox. Search says that it is
 * being rebuilt until then. Where several copies of the site share an index, one of them builds it and the others wait.
 */
@Component
public class IndexRebuild {

    private static final Logger log = LoggerFactory.getLogger(IndexRebuild.class);
    /** More than there are processors on a small machine: each waits for what it loaded to be indexed. */
    private static final int THREADS = 4;
    private static final int BATCH = 200;
    private static final Duration PAUSE = Duration.ofSeconds(20);
    /** As long as another copy of the site builds. */
    private static final Duration WAITING = Duration.ofSeconds(3);

    private final EntityManagerFactory entities;
    private final IndexStore store;
    private final IndexState state;
    private final IndexRequests requests;
    private final LiveIndex live;
    private final BuildTurn turn;
    private final MeaningChanges meaning;
    private final AtomicBoolean building = new AtomicBoolean();

    IndexRebuild(EntityManagerFactory entities, IndexStore store, IndexState state, IndexRequests requests, LiveIndex live, BuildTurn turn,
            MeaningChanges meaning) {
        this.entities = entities;
        this.store = store;
        this.state = state;
        this.requests = requests;
        this.live = live;
        this.turn = turn;
        this.meaning = meaning;
    }

    /** What is there of the index, and whether it has all that was asked for. */
    Condition condition() {
        return store.condition(names(), requests.asked());
    }

    boolean isBuilding() {
        return building.get();
    }

    /** Builds the index in the background, if that is not being done. @param fromNothing whether its files are written anew. Else it is emptied, which searches that are under way survive */
    void start(boolean fromNothing) {
        if (building.compareAndSet(false, true)) {
            state.mustBuild();
            Thread.ofVirtual().name("search-index").start(() -> {
                try {
                    untilWhole(fromNothing);
                } finally {
                    building.set(false);
                }
            });
        }
    }

    /** Or until the engine is away: whoever watches the index then has it built when it is back. */
    private void untilWhole(boolean fromNothing) {
        for (var anew = fromNothing; !state.isReady() && !state.isAway(); anew = true) {
            try {
                if (!store.isShared()) {
                    build(anew);
                } else {
                    buildForAll(anew);
                }
            } catch (InterruptedException ended) {
                return;
            } catch (RuntimeException failed) {
                if (condition() == Condition.AWAY) {
                    log.warn("The search index could not be built: the engine went away", failed);
                    state.away();
                    return;
                }
                log.error("The search index could not be built; trying again in {} s", PAUSE.toSeconds(), failed);
                if (!pause(PAUSE)) {
                    return;
                }
            }
        }
    }

    private void buildForAll(boolean fromNothing) throws InterruptedException {
        var mine = turn.take(() -> {
            // Another copy may have built it while this one waited.
            switch (condition()) {
                case WHOLE -> state.ready();
                case NEWER, AWAY -> state.away();
                case MISSING, OUTDATED -> build(fromNothing);
            }
        });
        if (!mine) {
            waitForOther();
        }
    }

    private void waitForOther() throws InterruptedException {
        if (condition() == Condition.AWAY) {
            state.away();
        } else {
            store.built().ifPresent(state::builtElsewhere);
        }
        Thread.sleep(WAITING);
    }

    private void build(boolean fromNothing) throws InterruptedException {
        var asked = requests.asked();
        state.mustBuild();
        store.incomplete();
        var total = count();
        log.info("Search index: building {} entries", total);
        if (!names().isEmpty()) {
            var all = mapping().scope(Object.class);
            live.closedFor(() -> {
                // What is only emptied in a cluster counts there for a while when it is told how rare words are, and emptying takes as long as writing.
                if (fromNothing || store.isShared()) {
                    all.schemaManager().dropAndCreate();
                }
            });
            all.massIndexer()
                    .typesToIndexInParallel(1).threadsToLoadObjects(THREADS).batchSizeToLoadObjects(BATCH).idFetchSize(BATCH)
                    .purgeAllOnStart(true) // of what the outbox has brought since: only now it waits
                    .mergeSegmentsOnFinish(true) // a search looks into each, and counts the facets of each
                    .monitor(new RebuildProgress(state, store::building, total))
                    .startAndWait();
        }
        store.complete(names(), asked);
        meaning.noteAll();
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

    private static boolean pause(Duration time) {
        try {
            Thread.sleep(time);
            return true;
        } catch (InterruptedException ended) {
            return false;
        }
    }
}

package org.coresponderalliance.continuum.search.engine;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingMonitor;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingTypeGroupMonitor;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingTypeGroupMonitorContext;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingTypeGroupMonitorCreateContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts what is built, says so in the log every tenth where that takes a while, and tells the state and whoever else waits for it. */
final class RebuildProgress implements MassIndexingMonitor {

    private static final Logger log = LoggerFactory.getLogger(RebuildProgress.class);

    /** Fewer entries are there before anybody could read how far they are. */
    private static final long FEW = 2_000;

    /** In percent: others are told so often, which costs the building one of them some milliseconds. */
    private static final int STEP = 2;

    private final IndexState state;
    private final IntConsumer others;
    private final long total;
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong said = new AtomicLong();
    private final AtomicInteger told = new AtomicInteger();

    /** @param others are told how much is built, in percent @param total how many entries there will be */
    RebuildProgress(IndexState state, IntConsumer others, long total) {
        this.state = state;
        this.others = others;
        this.total = total;
    }

    @Override
    public MassIndexingTypeGroupMonitor typeGroupMonitor(MassIndexingTypeGroupMonitorCreateContext context) {
        return new Group();
    }

    @Override
    public void documentsAdded(long count) {
        var now = done.addAndGet(count);
        state.built(total == 0 ? 1 : (double) now / total);
        var tenth = total == 0 ? 10 : now * 10 / total;
        if (said.getAndAccumulate(tenth, Math::max) < tenth && total > FEW) {
            log.info("Search index: {} of {} built", now, total);
        }
        var percent = state.percent();
        if (told.getAndAccumulate(percent / STEP, Math::max) < percent / STEP) {
            others.accept(percent);
        }
    }

    @Override
    public void documentsBuilt(long count) {}

    @Override
    public void entitiesLoaded(long count) {}

    @Override
    public void indexingCompleted() {
        log.info("Search index: {} built", done.get());
    }

    private static final class Group implements MassIndexingTypeGroupMonitor {

        @Override
        public void documentsIndexed(long count) {}

        @Override
        public void indexingStarted(MassIndexingTypeGroupMonitorContext context) {}

        @Override
        public void indexingCompleted(MassIndexingTypeGroupMonitorContext context) {}
    }
}

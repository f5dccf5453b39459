package org.coresponderalliance.continuum.moderation;

import org.coresponderalliance.continuum.shell.LiveUpdates;
import org.coresponderalliance.continuum.shell.PageChanges;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the open screens of the queue that it changed, once that is committed. */
@Component
class QueueHints {

    private final LiveUpdates live;
    private final PageChanges pages;

    QueueHints(LiveUpdates live, PageChanges pages) {
        this.live = live;
        this.pages = pages;
    }

    /** @param kind {@code opened}, {@code claimed}, {@code decided} */
    void send(String kind, long itemId) {
        if (!kind.equals("claimed")) {
            pages.changed(); // how many wait is counted in the frame
        }
        var hint = new LiveUpdates.Hint(ReviewQueries.LIVE_TOPIC, kind, itemId);
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            live.publish(hint);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                live.publish(hint);
            }
        });
    }
}

package org.coresponderalliance.continuum.base;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Does a thing once the current transaction is in the database; not at all if it is rolled back. */
public final class AfterCommit {

    private AfterCommit() {}

    /** @throws IllegalStateException outside a transaction */
    public static void run(Runnable action) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                action.run();
            }
        });
    }
}

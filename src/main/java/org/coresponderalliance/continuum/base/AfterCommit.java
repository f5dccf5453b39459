package org.coresponderalliance.continuum.base;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Does a thing once the current transaction is in the database; not at all if it is rolled back. */
public final class AfterCommit {

    private AfterCommit() {}

    /**
     * May be asked for by what is done after the commit, too: it is done when the rest has been.
     *
     * @throws IllegalStateException outside a transaction
     */
    public static void run(Runnable action) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

            private boolean done;

            @Override
            public void afterCommit() {
                done = true;
                action.run();
            }

            /** Who registers while others are called after the commit is not called there any more, only here. */
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_COMMITTED && !done) {
                    action.run();
                }
            }
        });
    }
}

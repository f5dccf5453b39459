package org.coresponderalliance.continuum.base;

import java.lang.reflect.Method;
import java.sql.SQLException;
import org.springframework.resilience.retry.MethodRetryPredicate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells whether a transaction failed only because of another one at the same time, so that doing it again will help: a
 * deadlock (MariaDB's 1213), a lock that took too long (1205), a record changed since it was read (1020), or the other half
 * of a double submit. For the last, unique keys that make a double submit harmless have a name that ends in {@code _once};
 * the second attempt then finds what the first submit made.
 */
public final class LostRace implements MethodRetryPredicate {

    private static final int DUPLICATE_KEY = 1062;

    @Override
    public boolean shouldRetry(Method method, Throwable failure) {
        // Inside a transaction that began further out, all is rolled back already; only its beginner can do it again.
        return !TransactionSynchronizationManager.isActualTransactionActive() && isLostRace(failure);
    }

    static boolean isLostRace(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused) {
                return switch (refused.getErrorCode()) {
                    case 1213, 1205, 1020 -> true;
                    case DUPLICATE_KEY -> String.valueOf(refused.getMessage()).matches("(?s).*for key '[^']*_once'.*");
                    default -> false;
                };
            }
        }
        return false;
    }
}

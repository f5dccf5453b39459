package org.coresponderalliance.continuum.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class AfterCommitTests extends DatabaseTests {

    @Autowired
    private PlatformTransactionManager manager;

    private final List<String> done = new ArrayList<>();
    private TransactionTemplate transaction;

    @BeforeEach
    void transaction() {
        transaction = new TransactionTemplate(manager);
    }

    @Test
    void aThingIsDoneOnceAndOnlyAfterTheCommit() {
        transaction.executeWithoutResult(status -> {
            AfterCommit.run(() -> done.add("it"));
            assertThat(done).isEmpty();
        });
        assertThat(done).containsExactly("it");
    }

    @Test
    void nothingIsDoneAfterARollback() {
        transaction.executeWithoutResult(status -> {
            AfterCommit.run(() -> done.add("it"));
            status.setRollbackOnly();
        });
        assertThat(done).isEmpty();
    }

    @Test
    void whatIsAskedForWhileThingsAreDoneAfterTheCommitIsDoneToo() {
        transaction.executeWithoutResult(status -> AfterCommit.run(() -> {
            done.add("it");
            AfterCommit.run(() -> done.add("what follows from it"));
        }));
        assertThat(done).containsExactly("it", "what follows from it");
    }

    @Test
    void withoutATransactionThereIsNoCommit() {
        assertThatThrownBy(() -> AfterCommit.run(() -> done.add("it"))).isInstanceOf(IllegalStateException.class);
    }
}

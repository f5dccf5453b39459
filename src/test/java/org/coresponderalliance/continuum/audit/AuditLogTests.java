package org.coresponderalliance.continuum.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.AuditQueries.Filter;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

class AuditLogTests extends DatabaseTests {

    private static final Viewer STAFF = Viewer.member(8_000_001, Role.STAFF);
    private static final long ACTOR = 8_000_002;

    @Autowired
    private AuditLog log;
    @Autowired
    private AuditQueries queries;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private JsonMapper json;
    @Autowired
    private DataSource database;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    void anActIsReadAsItWasWritten() {
        record(Act.of(ACTOR, "post.hidden", "post", 8_000_010, "Aimed at a person").with("item", 7).with("before", "PUBLISHED"));
        var entry = queries.about("post", 8_000_010, STAFF).getFirst();
        assertThat(entry.actorId()).isEqualTo(ACTOR);
        assertThat(entry.reason()).isEqualTo("Aimed at a person");
        assertThat(entry.details()).isEqualTo("{\"before\":\"PUBLISHED\",\"item\":\"7\"}");
        assertThat(Chain.holds(entry)).isTrue();
    }

    @Test
    void anActThatIsRolledBackLeavesNoEntryAndNoGap() {
        transaction.executeWithoutResult(status -> {
            log.record(Act.of(ACTOR, "post.hidden", "post", 8_000_011, "Never mind"));
            status.setRollbackOnly();
        });
        record(Act.of(ACTOR, "post.restored", "post", 8_000_011, ""));
        assertThat(queries.about("post", 8_000_011, STAFF)).extracting(Entry::action).containsExactly("post.restored");
        assertThat(queries.verify().intact()).isTrue();
    }

    @Test
    void nothingIsTakenDownOutsideATransaction() {
        var act = Act.of(ACTOR, "post.hidden", "post", 8_000_012, "");
        assertThatThrownBy(() -> log.record(act)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void theDatabaseItselfRefusesToChangeOrRemoveAnEntry() {
        record(Act.of(ACTOR, "post.hidden", "post", 8_000_013, "Spam"));
        assertThatThrownBy(() -> jdbc.sql("update audit_entry set reason = 'Other' where subject_id = 8000013").update())
                .hasMessageContaining("appended only");
        assertThatThrownBy(() -> jdbc.sql("delete from audit_entry where subject_id = 8000013").update()).hasMessageContaining("appended only");
    }

    @Test
    void entriesAreFoundByActionAndActorAndOnlyByStaff() {
        record(Act.of(ACTOR, "category.changed", "category", 8_000_014, ""));
        record(Act.of(ACTOR + 1, "category.changed", "category", 8_000_014, ""));
        record(Act.of(ACTOR, "setting.changed", "setting", 8_000_014, ""));
        assertThat(queries.entries(new Filter("category.", ACTOR, null), 10, STAFF)).extracting(Entry::action, Entry::actorId)
                .containsOnly(tuple("category.changed", ACTOR)).hasSize(1);
        var newest = queries.entries(new Filter("", ACTOR, null), 1, STAFF).getFirst();
        assertThat(queries.entries(new Filter("", ACTOR, newest.number()), 1, STAFF).getFirst().number()).isLessThan(newest.number());
        assertThatThrownBy(() -> queries.entries(new Filter("", null, null), 10, Viewer.member(1, Role.MODERATOR))).isInstanceOf(NotFound.class);
    }

    @Test
    void aChainThatNobodyTouchedIsIntact() {
        assertThat(verifiedAfter(untouched -> { }).brokenAt()).isNull();
    }

    @Test
    void aChangedEntryShows() {
        assertThat(verifiedAfter(chain -> chain.sql("update audit_entry set reason = 'Other' where number = 3").update()).brokenAt()).isEqualTo(3);
    }

    @Test
    void aChangedEntryWithAHashThatFitsItShowsAtTheNext() {
        assertThat(verifiedAfter(chain -> {
            var entry = chain.sql("select * from audit_entry where number = 3").query(Entry.class).single();
            var hash = Chain.hash(entry.previousHash(), 3, entry.at(), entry.actorId(), entry.action(), entry.subject(), entry.subjectId(),
                    "Other", entry.details());
            chain.sql("update audit_entry set reason = 'Other', hash = ? where number = 3").param(hash).update();
        }).brokenAt()).isEqualTo(4);
    }

    @Test
    void aRemovedEntryShows() {
        assertThat(verifiedAfter(chain -> chain.sql("delete from audit_entry where number = 2").update()).brokenAt()).isEqualTo(3);
    }

    @Test
    void anInsertedEntryShows() {
        assertThat(verifiedAfter(chain -> {
            chain.sql("update audit_entry set number = number + 10 where number > 3").update();
            chain.sql("""
                    insert into audit_entry select 4, at, actor_id, action, subject, subject_id, 'Forged', details, previous_hash, hash
                    from audit_entry where number = 3""").update();
        }).brokenAt()).isEqualTo(4);
    }

    @Test
    void entriesCutOffAtTheEndShow() {
        assertThat(verifiedAfter(chain -> chain.sql("delete from audit_entry where number > 4").update()).brokenAt()).isEqualTo(5);
    }

    /** Five acts in tables that only one connection sees, in front of the real ones and without their triggers. */
    private AuditQueries.Verification verifiedAfter(Consumer<JdbcClient> tampering) {
        try (var connection = database.getConnection()) {
            var only = new SingleConnectionDataSource(connection, true);
            var chain = JdbcClient.create(only);
            for (var table : new String[] {"audit_entry", "audit_head"}) {
                chain.sql("create temporary table %1$s_copy like %1$s".formatted(table)).update();
                chain.sql("alter table %1$s_copy rename %1$s".formatted(table)).update();
            }
            try {
                chain.sql("insert into audit_head (id, number, hash) values (1, 0, repeat('0', 64))").update();
                var own = new AuditLog(chain, json, Clock.fixed(Instant.parse("2026-11-23T08:00:00.123456Z"), ZoneOffset.UTC));
                for (int i = 1; i <= 5; i++) {
                    own.record(Act.of(ACTOR, "post.hidden", "post", i, "Reason " + i));
                }
                tampering.accept(chain);
                return new AuditQueries(chain).verify();
            } finally {
                chain.sql("drop temporary table audit_entry, audit_head").update();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void record(Act act) {
        transaction.executeWithoutResult(status -> log.record(act));
    }
}

package org.coresponderalliance.continuum.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Takes down what was done. Entries are written in the caller's transaction: without the entry, the act did not happen. */
@Service
public class AuditLog {

    private record Head(long number, String hash) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Appends an act. Call it last in the transaction: the chain's end stays locked until the commit.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Act act) {
        var head = jdbc.sql("select number, hash from audit_head where id = 1 for update").query(Head.class).single();
        var number = head.number() + 1;
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var details = json.writeValueAsString(new TreeMap<>(act.details()));
        var hash = Chain.hash(head.hash(), number, at, act.actorId(), act.action(), act.subject(), act.subjectId(), act.reason(), details);
        jdbc.sql("""
                        insert into audit_entry (number, at, actor_id, action, subject, subject_id, reason, details, previous_hash, hash)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(number, Utc.timestamp(at), act.actorId(), act.action(), act.subject(), act.subjectId(), act.reason(), details,
                        head.hash(), hash)
                .update();
        jdbc.sql("update audit_head set number = ?, hash = ? where id = 1").params(number, hash).update();
    }
}

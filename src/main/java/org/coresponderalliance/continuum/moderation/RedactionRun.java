package org.coresponderalliance.continuum.moderation;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.Act;
import org.coresponderalliance.continuum.audit.AuditLog;
import org.coresponderalliance.continuum.audit.AuditQueries;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.coresponderalliance.continuum.privacy.Redaction.Where;
import org.coresponderalliance.continuum.privacy.RedactionTables;
import org.coresponderalliance.continuum.privacy.RemovedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The transactions of a redaction. Texts are not put into anything that is kept or logged. */
@Component
class RedactionRun {

    private final RedactionTables tables;
    private final AuditQueries entries;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RedactionRun(RedactionTables tables, AuditQueries entries, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.tables = tables;
        this.entries = entries;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Redactions.Outcome preview(RemovedText text, Viewer moderator) {
        var seen = new EnumMap<Where, Integer>(Where.class);
        tables.look(text, moderator.id()).found().forEach((where, places) -> {
            if (where.isSeen()) {
                seen.put(where, places);
            }
        });
        return new Redactions.Outcome(seen, 0);
    }

    @RetriedTransaction
    public Redactions.Outcome carryOut(Subject subject, RemovedText text, String reason, Viewer moderator) {
        var places = tables.takeOut(text, moderator.id()).found();
        var outcome = new Redactions.Outcome(Map.copyOf(places), entries.matching(text.expression()));
        events.publishEvent(new TextRedacted(clock.instant()));
        audit.record(Act.of(moderator.memberId(), subject.name() + ".redacted", subject.name(), subject.id(), reason).with("places", outcome.total()));
        return outcome;
    }

    @RetriedTransaction
    public void again(RemovedText text, Viewer moderator) {
        if (!tables.takeOut(text, moderator.id()).found().isEmpty()) {
            events.publishEvent(new TextRedacted(clock.instant()));
        }
    }
}

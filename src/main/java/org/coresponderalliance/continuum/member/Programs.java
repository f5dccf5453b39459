package org.coresponderalliance.continuum.member;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.Act;
import org.coresponderalliance.continuum.audit.AuditLog;
import org.coresponderalliance.continuum.base.Conflict;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Message;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The teams that members work in. Who works in one, and staff, may change what is said about it. */
@Service
public class Programs {

    private static final int MOST_NAMED = 50;

    private final ProgramTable table;
    private final ProgramChecks checks;
    private final Members members;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Programs(ProgramTable table, ProgramChecks checks, Members members, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.checks = checks;
        this.members = members;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotFound if there is no such program for the viewer */
    public Program program(long id, Viewer viewer) {
        require(Action.SEE, id, viewer);
        return table.find(id).orElseThrow(NotFound::new);
    }

    /** The viewer's own. */
    public Optional<Program> own(Viewer viewer) {
        return programOf(viewer).flatMap(table::find);
    }

    /** Programs with a word in their name that begins so, by name; at most 50 at once. None for guests. */
    public List<Program> named(String beginning, int offset, int limit, Viewer viewer) {
        return viewer.isGuest() ? List.of() : table.named(beginning, offset, Math.min(limit, MOST_NAMED));
    }

    /** Makes a program, in which the viewer works from now on. @throws InvalidInput naming each field that cannot be taken */
    @Transactional
    public long create(ProgramInput typed, Viewer viewer) {
        var member = member(viewer);
        var id = table.insert(checks.checked(typed), member.sample, clock.instant());
        audit.record(Act.of(viewer.id(), "program.created", "program", id, "").with("name", typed.name()));
        events.publishEvent(new ProgramChanged(id));
        work(member, id);
        return id;
    }

    /**
     * Changes what is said about a program.
     *
     * @param before what the person saw when they began
     * @throws NotAllowed   if the viewer neither works there nor is staff
     * @throws Conflict     if somebody changed it meanwhile
     * @throws InvalidInput naming each field that cannot be taken
     */
    @RetriedTransaction
    public void change(long id, ProgramInput before, ProgramInput after, Viewer viewer) {
        require(Action.EDIT, id, viewer);
        var input = checks.checked(after);
        var now = table.locked(id).orElseThrow(NotFound::new).text();
        if (now.equals(input)) {
            return;
        }
        if (!now.equals(before)) {
            throw new Conflict(Message.of("member.program.conflict"), now.about());
        }
        table.update(id, input);
        audit.record(Act.of(viewer.id(), "program.changed", "program", id, "").with("name", input.name()));
        events.publishEvent(new ProgramChanged(id));
    }

    /** The viewer works there from now on. @throws NotFound if there is no such program */
    @Transactional
    public void join(long id, Viewer viewer) {
        var member = member(viewer);
        table.find(id).orElseThrow(NotFound::new);
        work(member, id);
    }

    /** The viewer works in no program any more. */
    @Transactional
    public void leave(Viewer viewer) {
        work(member(viewer), null);
    }

    private void work(Member member, @Nullable Long id) {
        if (!Objects.equals(member.programId, id)) {
            member.programId = id;
            members.saveAndFlush(member);
            events.publishEvent(new MemberChanged(member.id()));
        }
    }

    private Member member(Viewer viewer) {
        var member = Optional.ofNullable(viewer.memberId()).flatMap(members::findById).orElseThrow(NotFound::new);
        Permit.require(viewer, Action.EDIT, member.facts());
        return member;
    }

    private void require(Action action, long id, Viewer viewer) {
        var worker = programOf(viewer).filter(own -> own == id).map(own -> viewer.memberId()).orElse(null);
        Permit.require(viewer, action, Facts.of(Content.PROGRAM, State.OPEN, Audience.MEMBERS, null, worker));
    }

    private Optional<Long> programOf(Viewer viewer) {
        return Optional.ofNullable(viewer.memberId()).flatMap(members::findById).map(member -> member.programId);
    }
}

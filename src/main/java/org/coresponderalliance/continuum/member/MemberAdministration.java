package org.coresponderalliance.continuum.member;

import java.time.Instant;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.Act;
import org.coresponderalliance.continuum.audit.AuditLog;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What moderators and staff do to members. Nobody does any of it to somebody of their own rank or above, or to themselves;
 * each act is in the audit log.
 */
@Service
public class MemberAdministration {

    private static final int LONGEST_REASON = 2_000;

    private final Members members;
    private final RememberedBrowsers browsers;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    MemberAdministration(Members members, RememberedBrowsers browsers, AuditLog audit, ApplicationEventPublisher events) {
        this.members = members;
        this.browsers = browsers;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Gives a member a role up to the viewer's own.
     *
     * @throws NotFound     if there is no such member for the viewer, who must be staff
     * @throws NotAllowed   if the member's rank or the role is not below the viewer's; administrators may make administrators
     * @throws InvalidInput naming {@code role} for a guest's
     */
    @Transactional
    public void changeRole(long memberId, Role role, Viewer viewer, String reason) {
        if (role == Role.GUEST) {
            throw new InvalidInput("role", "member.role.guest");
        }
        var member = member(memberId, Action.ASSIGN, viewer);
        if (!mayGive(role, viewer)) {
            throw new NotAllowed("member.role.tooHigh");
        }
        if (member.role == role) {
            return;
        }
        var before = member.role;
        member.role = role;
        record(viewer, "member.roleChanged", member, reason, "from " + before + " to " + role);
        events.publishEvent(new RoleChanged(memberId, role));
    }

    /** The member reads but does not write until then. @throws NotFound, NotAllowed as {@link #changeRole} does */
    @Transactional
    public void silence(long memberId, Instant until, Viewer viewer, String reason) {
        var member = member(memberId, Action.SANCTION, viewer);
        member.silencedUntil = until;
        record(viewer, "member.silenced", member, reason, "until " + until);
    }

    /**
     * The member is signed out everywhere and cannot sign in until then.
     *
     * @param until when it ends; null until somebody ends it
     * @throws NotFound, NotAllowed as {@link #changeRole} does
     */
    @Transactional
    public void suspend(long memberId, @Nullable Instant until, Viewer viewer, String reason) {
        var member = member(memberId, Action.SANCTION, viewer);
        member.suspend(until);
        browsers.forgetAll(memberId);
        record(viewer, "member.suspended", member, reason, until == null ? "until ended" : "until " + until);
    }

    /** Ends silence and suspension. @throws NotFound, NotAllowed as {@link #changeRole} does */
    @Transactional
    public void reinstate(long memberId, Viewer viewer, String reason) {
        var member = member(memberId, Action.SANCTION, viewer);
        member.reinstate();
        record(viewer, "member.reinstated", member, reason, "");
    }

    private Member member(long memberId, Action action, Viewer viewer) {
        var member = members.findById(memberId).filter(one -> AccessRules.sees(viewer, one.facts())).orElseThrow(NotFound::new);
        if (!AccessRules.may(viewer, action, member.facts())) {
            throw new NotFound();
        }
        if (viewer.is(memberId) || !outranks(viewer, member)) {
            throw new NotAllowed("member.outranked");
        }
        return member;
    }

    private static boolean outranks(Viewer viewer, Member member) {
        return viewer.role() == Role.ADMINISTRATOR || viewer.role().compareTo(member.role) > 0;
    }

    private static boolean mayGive(Role role, Viewer viewer) {
        return viewer.role() == Role.ADMINISTRATOR || viewer.role().compareTo(role) > 0;
    }

    private void record(Viewer viewer, String action, Member member, String typed, String how) {
        var reason = InputText.field("reason", LONGEST_REASON).optional(typed);
        audit.record(Act.of(viewer.id(), action, "member", member.id(), reason).with("how", how));
        events.publishEvent(new MemberChanged(member.id()));
    }
}

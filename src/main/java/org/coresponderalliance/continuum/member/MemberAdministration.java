package org.coresponderalliance.continuum.member;

import java.util.Arrays;
import java.util.List;
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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is what to the association. Nobody changes the role of somebody of their own rank or above, or their own; each act is in
 * the audit log. Sanctions are given by the moderation module.
 */
@Service
public class MemberAdministration {

    private static final InputText REASON = InputText.field("reason", 2_000);

    private final Members members;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    MemberAdministration(Members members, AuditLog audit, ApplicationEventPublisher events) {
        this.members = members;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Gives a member a role below the viewer's own; administrators may make administrators.
     *
     * @param reason for the audit log
     * @throws NotFound     if there is no such member for the viewer, who must be staff
     * @throws NotAllowed   if the member's rank or the role is not below the viewer's; administrators may make administrators
     * @throws InvalidInput naming {@code role} for a guest's, {@code reason} if it is missing
     */
    @Transactional
    public void changeRole(long memberId, Role role, Viewer viewer, String reason) {
        if (role == Role.GUEST) {
            throw new InvalidInput("role", "member.role.guest");
        }
        var why = REASON.required(reason);
        var member = member(memberId, Action.ASSIGN, viewer);
        if (!mayGive(role, viewer)) {
            throw new NotAllowed("member.role.tooHigh");
        }
        if (member.role == role) {
            return;
        }
        var before = member.role;
        member.role = role;
        events.publishEvent(new MemberChanged(memberId));
        events.publishEvent(new RoleChanged(memberId, role));
        audit.record(Act.of(viewer.id(), "member.roleChanged", "member", memberId, why).with("from", before).with("to", role));
    }

    /** Whether the viewer may give the member another role: not themselves, nor somebody of their rank or above. */
    public boolean mayChangeRole(long memberId, Viewer viewer) {
        return members.findById(memberId).filter(member -> AccessRules.may(viewer, Action.ASSIGN, member.facts()))
                .filter(member -> !viewer.is(memberId) && outranks(viewer, member)).isPresent();
    }

    /** The roles that the viewer may give, lowest first. */
    public List<Role> rolesToGive(Viewer viewer) {
        return Arrays.stream(Role.values()).filter(role -> role != Role.GUEST && mayGive(role, viewer)).toList();
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
}

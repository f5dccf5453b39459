package org.coresponderalliance.continuum.administration.ui;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.AuditQueries;
import org.coresponderalliance.continuum.member.Groups;
import org.coresponderalliance.continuum.member.MemberAdministration;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.member.MemberRegister.Row;
import org.coresponderalliance.continuum.moderation.CaseQueries;
import org.coresponderalliance.continuum.moderation.SanctionService;
import org.springframework.stereotype.Component;

/** What the page of one member shows to staff. */
@Component
class MemberDetails {

    private static final int ACTS = 10;

    private final MemberDirectory directory;
    private final Groups groups;
    private final MemberAdministration roles;
    private final SanctionService sanctions;
    private final CaseQueries cases;
    private final AuditQueries audit;
    private final AuditRows rows;
    private final Clock clock;

    MemberDetails(MemberDirectory directory, Groups groups, MemberAdministration roles, SanctionService sanctions, CaseQueries cases,
                  AuditQueries audit, AuditRows rows, Clock clock) {
        this.directory = directory;
        this.groups = groups;
        this.roles = roles;
        this.sanctions = sanctions;
        this.cases = cases;
        this.audit = audit;
        this.rows = rows;
        this.clock = clock;
    }

    Map<String, ?> of(Row member, Viewer viewer) {
        var acts = audit.about("member", member.id(), viewer);
        var model = new HashMap<String, Object>();
        model.put("member", member);
        model.put("line", directory.byline(member.id()).line());
        model.put("groups", groups.of(member.id(), viewer));
        model.put("history", cases.history(member.id(), viewer));
        model.put("now", clock.instant());
        model.put("mayChangeRole", roles.mayChangeRole(member.id(), viewer));
        model.put("maySanction", sanctions.may(member.id(), viewer));
        model.put("self", viewer.is(member.id()));
        model.put("acts", rows.of(acts.subList(0, Math.min(ACTS, acts.size())), viewer));
        model.put("allActs", AuditView.URL + "?subject=member&id=" + member.id());
        return model;
    }
}

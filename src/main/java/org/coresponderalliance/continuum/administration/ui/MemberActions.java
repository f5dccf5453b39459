package org.coresponderalliance.continuum.administration.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.member.MemberAdministration;
import org.coresponderalliance.continuum.member.MemberRegister.Row;
import org.coresponderalliance.continuum.moderation.SanctionKind;
import org.coresponderalliance.continuum.moderation.SanctionService;
import org.springframework.stereotype.Component;

/** Asks for what is needed to change a member's role or to sanction them, and does it. */
@Component
class MemberActions {

    private final MemberAdministration roles;
    private final SanctionService sanctions;
    private final CurrentViewer viewers;
    private final Texts texts;
    private final Clock clock;

    MemberActions(MemberAdministration roles, SanctionService sanctions, CurrentViewer viewers, Texts texts, Clock clock) {
        this.roles = roles;
        this.sanctions = sanctions;
        this.viewers = viewers;
        this.texts = texts;
        this.clock = clock;
    }

    void changeRole(Row member, Runnable then) {
        var form = new FormDialog(texts.get("administration.members.role.of", member.name()), texts);
        form.add(new Paragraph(texts.get("administration.members.role.what")));
        var role = form.field("role", new Select<Role>());
        role.setLabel(texts.get("administration.members.role"));
        role.setItems(roles.rolesToGive(viewers.get()));
        role.setItemLabelGenerator(one -> texts.get("administration.role." + one));
        role.setValue(member.role());
        role.addValueChangeListener(change -> role.setHelperText(texts.get("administration.role." + change.getValue() + ".what")));
        role.setHelperText(texts.get("administration.role." + member.role() + ".what"));
        var reason = form.field("reason", new TextArea(texts.get("administration.reason")));
        reason.setRequiredIndicatorVisible(true);
        reason.setMinRows(2);
        reason.setHelperText(texts.get("administration.reason.help"));
        form.open(texts.get("administration.members.role.change"), () -> {
            roles.changeRole(member.id(), role.getValue(), viewers.get(), reason.getValue());
            then.run();
        });
    }

    void sanction(Row member, SanctionKind kind, Runnable then) {
        SanctionForm.open(kind, member.name(), texts, clock, (reason, until) -> {
            sanctions.give(new SanctionService.Order(member.id(), kind, reason, until, null), viewers.get());
            then.run();
        });
    }

    void lift(Row member, long sanctionId, Runnable then) {
        var form = new FormDialog(texts.get("administration.members.lift.of", member.name()), texts);
        form.add(new Paragraph(texts.get("moderation.lift.what")));
        var reason = form.field("reason", new TextArea(texts.get("moderation.lift.label")));
        reason.setRequiredIndicatorVisible(true);
        reason.setMinRows(2);
        form.open(texts.get("moderation.lift.do"), () -> {
            sanctions.lift(sanctionId, reason.getValue(), viewers.get());
            then.run();
        });
    }
}

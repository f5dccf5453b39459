package org.coresponderalliance.continuum.discussion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.coresponderalliance.continuum.base.CommunityException;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.discussion.CategoryRow;
import org.coresponderalliance.continuum.discussion.Limits;
import org.coresponderalliance.continuum.shell.ui.PageView;

/** Dialogs of moderators, who say why: the reason goes to the audit log. */
final class CareDialogs {

    private final PageView.Needs needs;
    private final Deeds deeds;
    private final Runnable after;

    CareDialogs(PageView.Needs needs, Deeds deeds, Runnable after) {
        this.needs = needs;
        this.deeds = deeds;
        this.after = after;
    }

    /** Locks, or unlocks what is locked. */
    void lock(long id) {
        var locked = deeds.threads().thread(id, needs.viewers().member()).locked();
        var word = locked ? "unlock" : "lock";
        open(word, null, reason -> deeds.care().lock(needs.viewers().member(), id, !locked, reason));
    }

    void hide(long id, int number) {
        open(number == 1 ? "hideDiscussion" : "hide", null, reason -> deeds.removals().hide(needs.viewers().member(), id, number, reason));
    }

    void move(long id) {
        var viewer = needs.viewers().member();
        var current = deeds.threads().thread(id, viewer).category().id();
        var target = new Select<CategoryRow>();
        target.setLabel(text("discussion.care.move.to"));
        target.setItems(deeds.categories().all(viewer).stream().filter(category -> category.id() != current).toList());
        target.setItemLabelGenerator(CategoryRow::name);
        target.setWidthFull();
        open("move", target, reason -> {
            if (target.getValue() == null) {
                throw new InvalidInput("categoryId", "discussion.ask.category.choose");
            }
            deeds.care().move(viewer, id, target.getValue().id(), reason);
        });
    }

    private void open(String what, @org.jspecify.annotations.Nullable Component field, Consumer<String> act) {
        var dialog = new Dialog(text("discussion.care." + what));
        var reason = new TextArea(text("discussion.care.reason"));
        reason.setMaxLength(Limits.REASON);
        reason.setWidthFull();
        var body = new Div(new Paragraph(text("discussion.care." + what + ".about")));
        if (field != null) {
            body.add(field);
        }
        body.add(reason);
        dialog.add(body);
        var confirm = new Button(text("discussion.care." + what + ".do"), click -> {
            try {
                act.accept(reason.getValue());
                dialog.close();
                after.run();
            } catch (CommunityException refusal) {
                reason.setErrorMessage(needs.texts().get(refusal.text()));
                reason.setInvalid(true);
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(text("discussion.cancel"), click -> dialog.close()), confirm);
        dialog.open();
    }

    private String text(String key) {
        return needs.texts().get(key);
    }
}

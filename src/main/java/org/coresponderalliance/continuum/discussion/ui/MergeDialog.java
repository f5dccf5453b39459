package org.coresponderalliance.continuum.discussion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.coresponderalliance.continuum.base.CommunityException;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.discussion.DiscussionLinks;
import org.coresponderalliance.continuum.discussion.Limits;
import org.coresponderalliance.continuum.discussion.MergeService;
import org.coresponderalliance.continuum.discussion.PostRef;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** Merges one discussion into another one. Says beforehand what comes of it and whether it can be taken back. */
final class MergeDialog {

    private static final Pattern NUMBER = Pattern.compile("(?:.*/discussions/)?(\\d{1,18})(?:[/?#].*)?");

    /** One of two discussions. */
    record One(long id, String title) {}

    private final PageView.Needs needs;
    private final MergeService merges;
    private final Consumer<PostRef> after;
    private final Paragraph outlook = new Paragraph();

    /** @param after called with where the first of the posts stands that were merged */
    MergeDialog(PageView.Needs needs, MergeService merges, Consumer<PostRef> after) {
        this.needs = needs;
        this.merges = merges;
        this.after = after;
    }

    /** Which of the two stays is chosen; the older one, unless something speaks against it. */
    void between(One newer, One older) {
        var stays = new RadioButtonGroup<One>(text("discussion.merge.stays"));
        stays.setItems(older, newer);
        stays.setItemLabelGenerator(One::title);
        stays.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        stays.addValueChangeListener(chosen -> tellOutlook(other(chosen.getValue(), newer, older).id(), chosen.getValue().id()));
        stays.setValue(older);
        open(stays, () -> other(stays.getValue(), newer, older).id(), () -> stays.getValue().id());
    }

    private static One other(One one, One newer, One older) {
        return one.equals(older) ? newer : older;
    }

    /** The other one is named by its address. */
    void into(long id) {
        var address = new TextField(text("discussion.merge.address"));
        address.setHelperText(text("discussion.merge.address.help"));
        address.setWidthFull();
        address.addValueChangeListener(typed -> {
            var number = NUMBER.matcher(typed.getValue().strip());
            if (number.matches()) {
                tellOutlook(id, Long.parseLong(number.group(1)));
            }
        });
        open(address, () -> id, () -> {
            var number = NUMBER.matcher(address.getValue().strip());
            if (!number.matches()) {
                throw new InvalidInput("into", "discussion.merge.address.none");
            }
            return Long.parseLong(number.group(1));
        });
    }

    private void tellOutlook(long from, long into) {
        try {
            var told = merges.outlook(needs.viewers().member(), from, into);
            outlook.setText(told.refusal() != null ? needs.texts().get(told.refusal())
                    : needs.texts().get(told.undoable() ? "discussion.merge.undoable" : "discussion.merge.forGood", MergeService.DAYS));
        } catch (CommunityException refusal) {
            outlook.setText(needs.texts().get(refusal.text()));
        }
    }

    private void open(Component which, LongSupplier from, LongSupplier into) {
        var dialog = new Dialog(text("discussion.merge.title"));
        dialog.setWidth("36rem");
        var reason = new TextArea(text("discussion.merge.reason"));
        reason.setHelperText(text("discussion.merge.reason.help"));
        reason.setMaxLength(Limits.REASON);
        reason.setWidthFull();
        outlook.getElement().setAttribute("role", "status");
        var body = new Div(new Paragraph(text("discussion.merge.about")), which, outlook, reason);
        body.addClassName("stack");
        dialog.add(body);
        var confirm = new Button(text("discussion.merge.do"), click -> {
            try {
                var gone = from.getAsLong();
                var merged = merges.merge(needs.viewers().member(), gone, into.getAsLong(), reason.getValue());
                dialog.close();
                after.accept(merged);
                Toast.undoable(text("discussion.merge.done"), text("discussion.part.do"), () -> part(gone));
            } catch (CommunityException refusal) {
                outlook.setText(needs.texts().get(refusal.text()));
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(text("discussion.cancel"), click -> dialog.close()), confirm);
        dialog.open();
    }

    /** Takes the two apart again, and goes to the one that comes back. */
    void part(long id) {
        var back = merges.part(needs.viewers().member(), id);
        UI.getCurrent().navigate(DiscussionLinks.discussion(back.id(), back.slug()).substring(1));
        Toast.done(text("discussion.part.done"));
    }

    private String text(String key) {
        return needs.texts().get(key);
    }
}

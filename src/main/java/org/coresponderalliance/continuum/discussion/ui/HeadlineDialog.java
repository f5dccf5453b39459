package org.coresponderalliance.continuum.discussion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.coresponderalliance.continuum.base.CommunityException;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.discussion.Headline;
import org.coresponderalliance.continuum.privacy.PrivacyConcern;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** Edits title, facets, tags and a case consult's fields. */
final class HeadlineDialog {

    private HeadlineDialog() {}

    static void open(PageView.Needs needs, Deeds deeds, long id, Runnable after) {
        var texts = needs.texts();
        var thread = deeds.threads().thread(id, needs.viewers().member());
        var fields = new HeadlineFields(texts, deeds.taxonomy());
        fields.show(thread.kind());
        fields.set(new Headline(thread.title(), thread.facets(), thread.tags(), thread.caseConsult()));
        var problem = new Paragraph();
        problem.addClassName("error");
        problem.setVisible(false);
        var dialog = new Dialog(texts.get("discussion.do.editDiscussion"));
        dialog.setWidth("44rem");
        var form = new Div(fields.title(), fields.consultFields(), fields.facetFields(), fields.tags(), problem);
        form.addClassName("form");
        var guard = deeds.guards().of(form, form, thread::audience).inPlace();
        guard.among(() -> deeds.participants().names(id));
        guard.stands(deeds.discussions().answered(needs.viewers().member(), id));
        dialog.add(form);
        var save = new Button(texts.get("discussion.do.save"), click -> {
            try {
                var ref = deeds.discussions().edit(needs.viewers().member(), id, fields.value(thread.kind()), thread.version(), guard.answers());
                dialog.close();
                after.run();
                if (ref.isHeld()) {
                    Toast.done(texts.get("discussion.edit.held"));
                }
            } catch (PrivacyConcern concern) {
                guard.show(concern);
            } catch (InvalidInput invalid) {
                fields.refuse(invalid).values().forEach(text -> show(problem, text));
            } catch (CommunityException refusal) {
                show(problem, texts.get(refusal.text()));
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(texts.get("discussion.cancel"), click -> dialog.close()), save);
        dialog.open();
    }

    private static void show(Paragraph problem, String text) {
        problem.setText(text);
        problem.setVisible(true);
    }
}

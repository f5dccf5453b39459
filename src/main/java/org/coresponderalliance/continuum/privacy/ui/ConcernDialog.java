package org.coresponderalliance.continuum.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.base.CommunityException;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.privacy.Answers;
import org.coresponderalliance.continuum.privacy.PrivacyConcern;
import org.coresponderalliance.continuum.shell.ui.Toast;
import org.springframework.stereotype.Service;

/** Tells what stands in the way of publishing a text that is not being written on this screen: to be answered, or mended elsewhere. */
@Service
public class ConcernDialog {

    private final DraftGuards guards;
    private final Texts texts;

    ConcernDialog(DraftGuards guards, Texts texts) {
        this.guards = guards;
        this.texts = texts;
    }

    /**
     * Does something, and asks its doer about what the guard finds in it.
     *
     * @param publish  does it, with what the doer says to what was found before; may be refused
     * @param mend     goes to where the text can be changed
     */
    public void ask(SerializableConsumer<Answers> publish, SerializableRunnable mend) {
        try {
            publish.accept(Answers.NONE);
        } catch (PrivacyConcern concern) {
            open(concern, publish, mend);
        }
    }

    private void open(PrivacyConcern concern, SerializableConsumer<Answers> publish, SerializableRunnable mend) {
        var dialog = new Dialog(texts.get("privacy.dialog.title"));
        dialog.setWidth("40rem");
        var found = new Div();
        // Nothing is written here, so nothing is read again for anybody.
        var guard = guards.of(found, found, () -> Audience.MEMBERS).inPlace();
        dialog.add(found);
        var again = new Button(texts.get("privacy.dialog.again"), click -> {
            try {
                publish.accept(guard.answers());
                dialog.close();
            } catch (PrivacyConcern still) {
                guard.show(still);
            } catch (CommunityException refusal) {
                dialog.close();
                Toast.refusal(texts.get(refusal.text()));
            }
        });
        var edit = new Button(texts.get("privacy.dialog.mend"), click -> {
            dialog.close();
            mend.run();
        });
        edit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(texts.get("privacy.dialog.cancel"), click -> dialog.close()), again, edit);
        dialog.open();
        guard.show(concern);
    }
}

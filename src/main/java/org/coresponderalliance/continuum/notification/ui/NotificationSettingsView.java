package org.coresponderalliance.continuum.notification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.coresponderalliance.continuum.notification.MailPreferences;
import org.coresponderalliance.continuum.notification.MailPreferences.Mail;
import org.coresponderalliance.continuum.shell.ui.FormCard;
import org.coresponderalliance.continuum.shell.ui.SettingsLayout;
import org.coresponderalliance.continuum.shell.ui.SettingsScreen;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** Whether what concerns a member comes by mail too. A choice holds at once. */
@Route(value = "settings/notifications", layout = SettingsLayout.class)
@PermitAll
class NotificationSettingsView extends SettingsScreen {

    private final transient MailPreferences preferences;
    private final RadioButtonGroup<Mail> mail;

    NotificationSettingsView(MailPreferences preferences, Needs needs) {
        super("notifications", needs);
        this.preferences = preferences;
        var form = new FormCard(texts(), "", text("settings.notifications.about"));
        mail = form.field("mail", new RadioButtonGroup<>(text("settings.notifications.mail")));
        mail.setItems(Mail.values());
        mail.setItemLabelGenerator(one -> text("settings.notifications.mail." + one));
        mail.getElement().getThemeList().add("vertical");
        mail.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                preferences.choose(viewer(), chosen.getValue());
                Toast.done(text("settings.notifications.saved"));
            }
        });
        var followed = new FormCard(texts(), text("settings.notifications.followed"), text("settings.notifications.followed.about"));
        followed.add(new Paragraph(new Anchor("discussions?show=followed", text("settings.notifications.followed.see"))));
        add(form, followed);
    }

    @Override
    protected void entered() {
        mail.setValue(preferences.of(viewer().id()));
    }
}

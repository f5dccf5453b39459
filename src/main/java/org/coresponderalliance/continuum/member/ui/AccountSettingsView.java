package org.coresponderalliance.continuum.member.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import org.coresponderalliance.continuum.member.Accounts;
import org.coresponderalliance.continuum.member.Origin;
import org.coresponderalliance.continuum.member.Passwords;
import org.coresponderalliance.continuum.shell.ui.FormCard;
import org.coresponderalliance.continuum.shell.ui.SettingsLayout;
import org.coresponderalliance.continuum.shell.ui.SettingsScreen;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** What a member signs in with. */
@Route(value = "settings/account", layout = SettingsLayout.class)
@PermitAll
class AccountSettingsView extends SettingsScreen {

    private final transient Accounts accounts;
    private final TextField email = new TextField();
    private final PasswordField current;
    private final PasswordField password;

    AccountSettingsView(Accounts accounts, Needs needs) {
        super("account", needs);
        this.accounts = accounts;
        var address = new FormCard(texts(), text("member.email"), "");
        email.setAriaLabel(text("member.email"));
        email.setReadOnly(true);
        email.setHelperText(text("settings.account.email.help"));
        address.add(email);
        var form = new FormCard(texts(), text("settings.account.password"), text("settings.account.password.about"));
        current = form.field("current", new PasswordField(text("settings.account.current")));
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password = form.field("password", new PasswordField(text("member.password.new")));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(text("member.password.help"));
        password.setMaxLength(Passwords.LONGEST);
        form.submit(text("settings.account.password.change"), this::change);
        form.add(new Paragraph(new Anchor("reset", text("member.signIn.forgotten"))));
        add(address, form);
    }

    @Override
    protected void entered() {
        email.setValue(accounts.email(viewer()));
    }

    private void change() {
        CurrentSession.renew(accounts.changePassword(viewer(), current.getValue(), password.getValue(), Origin.of(request())));
        current.clear();
        password.clear();
        Toast.done(text("settings.account.password.changed"));
    }

    private static HttpServletRequest request() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest();
    }
}

package org.coresponderalliance.continuum.member.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.coresponderalliance.continuum.member.Accounts;
import org.coresponderalliance.continuum.member.RememberedBrowsers;
import org.coresponderalliance.continuum.shell.Templates;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageRegion;
import org.coresponderalliance.continuum.shell.ui.SettingsLayout;
import org.coresponderalliance.continuum.shell.ui.SettingsScreen;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** Where a member stays signed in. */
@Route(value = "settings/devices", layout = SettingsLayout.class)
@PermitAll
class DeviceSettingsView extends SettingsScreen {

    private final transient RememberedBrowsers browsers;
    private final transient Accounts accounts;
    private final transient Templates templates;
    private final PageRegion list = new PageRegion();

    DeviceSettingsView(RememberedBrowsers browsers, Accounts accounts, Templates templates, Needs needs) {
        super("devices", needs);
        this.browsers = browsers;
        this.accounts = accounts;
        this.templates = templates;
        list.onAction(this::act);
        add(list);
    }

    @Override
    protected void entered() {
        list.show(templates.render("member/devices", Map.of("browsers", browsers.of(viewer(), CurrentSession.kept()))), false);
    }

    private void act(PageAction action) {
        switch (action.name()) {
            case "forget" -> {
                browsers.forget(viewer(), action.text("key"));
                Toast.done(text("settings.devices.forgotten"));
            }
            case "sign-out-elsewhere" -> {
                CurrentSession.renew(accounts.signOutElsewhere(viewer(), CurrentSession.kept()));
                Toast.done(text("settings.devices.signedOut"));
            }
            default -> { }
        }
        entered();
        list.done();
    }
}

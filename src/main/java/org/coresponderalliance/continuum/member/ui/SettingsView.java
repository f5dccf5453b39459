package org.coresponderalliance.continuum.member.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.coresponderalliance.continuum.shell.ui.SettingsLayout;

/** {@code /settings} itself: the first section. */
@Route(value = "settings", layout = SettingsLayout.class)
@PermitAll
class SettingsView extends Composite<Div> implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(ProfileSettingsView.class);
    }
}

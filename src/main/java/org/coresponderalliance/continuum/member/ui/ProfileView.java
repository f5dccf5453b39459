package org.coresponderalliance.continuum.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.member.ProfileActions;
import org.coresponderalliance.continuum.member.Profiles;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;
import org.springframework.beans.factory.ObjectProvider;

/** A member's profile. What can be done about them comes from the modules that do it. */
@Route(value = "members/:handle", layout = ShellLayout.class)
@PermitAll
class ProfileView extends PageView {

    /**
     * What the dialogs of those modules are made of. The part of the client that this screen loads is put together from what
     * its class refers to, and nothing else here refers to those dialogs.
     */
    static final Set<Class<? extends Component>> DIALOG_PARTS =
            Set.of(Dialog.class, Button.class, RadioButtonGroup.class, Select.class, TextArea.class);

    private final transient Profiles profiles;
    private final transient ObjectProvider<ProfileActions> actions;

    ProfileView(Needs needs, Profiles profiles, ObjectProvider<ProfileActions> actions) {
        super(needs);
        this.profiles = profiles;
        this.actions = actions;
    }

    @Override
    protected void act(PageAction action) {
        if (!action.name().equals("about-member")) {
            return;
        }
        var viewer = needs().viewers().member();
        var member = profiles.profile(location().getSegments().getLast(), viewer).memberId();
        var key = action.text("key");
        actions.stream().filter(one -> one.choices(member, viewer).stream().anyMatch(choice -> choice.key().equals(key))).findFirst()
                .orElseThrow(NotFound::new).perform(key, member, viewer, this::refresh);
    }
}

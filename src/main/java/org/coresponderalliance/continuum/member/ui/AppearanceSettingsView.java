package org.coresponderalliance.continuum.member.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.coresponderalliance.continuum.member.Appearance;
import org.coresponderalliance.continuum.member.ColorScheme;
import org.coresponderalliance.continuum.shell.ui.FormCard;
import org.coresponderalliance.continuum.shell.ui.SettingsLayout;
import org.coresponderalliance.continuum.shell.ui.SettingsScreen;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** Light or dark. A choice holds at once, here and on every other device from the next page on. */
@Route(value = "settings/appearance", layout = SettingsLayout.class)
@PermitAll
class AppearanceSettingsView extends SettingsScreen {

    /** The browser keeps it too, so that pages without a session look the same. */
    private static final String APPLY = """
            const html = document.documentElement;
            if ($0) html.dataset.scheme = $0; else delete html.dataset.scheme;
            try { $0 ? localStorage.setItem('continuum.scheme', $0) : localStorage.removeItem('continuum.scheme') } catch (e) { }""";

    private final transient Appearance appearance;
    private final RadioButtonGroup<ColorScheme> schemes;

    AppearanceSettingsView(Appearance appearance, Needs needs) {
        super("appearance", needs);
        this.appearance = appearance;
        var form = new FormCard(texts(), "", text("settings.appearance.about"));
        schemes = form.field("scheme", new RadioButtonGroup<>(text("shell.scheme")));
        schemes.setItems(ColorScheme.values());
        schemes.setItemLabelGenerator(scheme -> text("settings.appearance." + scheme));
        schemes.getElement().getThemeList().add("vertical");
        schemes.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                choose(chosen.getValue());
            }
        });
        add(form);
    }

    @Override
    protected void entered() {
        schemes.setValue(appearance.of(viewer().id()));
    }

    private void choose(ColorScheme scheme) {
        appearance.choose(viewer(), scheme);
        UI.getCurrent().getPage().executeJs(APPLY, scheme == ColorScheme.SYSTEM ? "" : scheme.name().toLowerCase(Locale.ROOT));
        Toast.done(text("settings.appearance.saved"));
    }
}

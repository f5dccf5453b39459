package org.coresponderalliance.continuum.administration.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Objects;
import org.coresponderalliance.continuum.administration.Settings;
import org.coresponderalliance.continuum.administration.SiteLogo;
import org.coresponderalliance.continuum.administration.SiteValues;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.shell.ui.AdministrationLayout;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** Name, look and address of the site. Pages show a change from their next drawing on; this one at once. */
@Route(value = "administration/site", layout = AdministrationLayout.class)
@RolesAllowed("STAFF")
class SiteView extends AdministrationView {

    private final transient Settings settings;
    private final TextField name;
    private final TextField tagline;
    private final AccentField accent;
    private final TextField baseUrl;
    private final LogoField logo;

    SiteView(Settings settings, SiteLogo logos, Needs needs) {
        super("site", needs);
        this.settings = settings;
        this.name = new TextField(text("administration.site.name"));
        this.tagline = new TextField(text("administration.site.tagline"));
        this.accent = new AccentField(texts());
        this.baseUrl = new TextField(text("administration.site.baseUrl"));
        this.logo = new LogoField(texts(), file -> attempt(() -> logos.change(file, viewer())), () -> attempt(() -> logos.remove(viewer())),
                this::drawAgain);
        name.setRequiredIndicatorVisible(true);
        tagline.setHelperText(text("administration.site.tagline.help"));
        baseUrl.setHelperText(text("administration.site.baseUrl.help"));
        getContent().add(form());
    }

    private Div form() {
        var save = new Button(text("administration.save"), click -> attempt(this::save));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(name, tagline, accent, baseUrl, new Div(save));
        form.addClassNames("form", "card", "pad");
        var all = new Div(form, logo);
        all.addClassName("settings");
        return all;
    }

    @Override
    Map<String, ?> model() {
        settings.values(viewer());
        return Map.of();
    }

    @Override
    void entered() {
        var now = settings.values(viewer());
        name.setValue(now.name());
        tagline.setValue(now.tagline());
        accent.show(now.accent());
        baseUrl.setValue(now.baseUrl());
    }

    @Override
    void act(PageAction action) {}

    private void save() {
        Map.of("name", name, "tagline", tagline, "accent", accent, "baseUrl", baseUrl).values().forEach(field -> field.setInvalid(false));
        try {
            settings.change(new SiteValues(name.getValue(), tagline.getValue(), accent.getValue(), baseUrl.getValue()), viewer());
        } catch (InvalidInput invalid) {
            invalid.fields().forEach((field, message) -> tell(field(field), texts().get(message)));
            return;
        }
        drawAgain();
        Toast.done(text("administration.site.saved"));
    }

    private TextField field(String named) {
        return switch (named) {
            case "tagline" -> tagline;
            case "accent" -> accent;
            case "baseUrl" -> baseUrl;
            default -> name;
        };
    }

    private static void tell(TextField field, String error) {
        field.setErrorMessage(error);
        field.setInvalid(true);
        field.focus();
    }

    /** The frame around this view too, in the new color. */
    private void drawAgain() {
        var color = Objects.requireNonNullElse(settings.values(viewer()).accent(), AccentField.BUILT_IN);
        var ui = UI.getCurrent();
        ui.getPage().executeJs("document.documentElement.style.setProperty('--brand', $0)", color);
        ui.refreshCurrentRoute(true);
    }
}

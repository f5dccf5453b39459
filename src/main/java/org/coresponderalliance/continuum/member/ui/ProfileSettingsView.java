package org.coresponderalliance.continuum.member.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.member.ProfileInput;
import org.coresponderalliance.continuum.member.Profiles;
import org.coresponderalliance.continuum.shell.ui.FormCard;
import org.coresponderalliance.continuum.shell.ui.FormNotice;
import org.coresponderalliance.continuum.shell.ui.SettingsLayout;
import org.coresponderalliance.continuum.shell.ui.SettingsScreen;
import org.coresponderalliance.continuum.shell.ui.Toast;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;

/** How a member presents themselves. */
@Route(value = "settings/profile", layout = SettingsLayout.class)
@PermitAll
class ProfileSettingsView extends SettingsScreen {

    private final transient Profiles profiles;
    private final transient MemberDirectory directory;
    private final transient Facet disciplines;
    private final transient Facet topics;
    private final FormCard form;
    private final Paragraph address = new Paragraph();
    private final TextField name;
    private final Select<String> discipline;
    private final TextField credentials;
    private final TextField jobTitle;
    private final TextField agency;
    private final TextField pronouns;
    private final TextArea about;
    private final MultiSelectComboBox<String> canHelpWith;
    private transient ProfileInput stored = new ProfileInput("", "", "", "", "", "", "", List.of());

    ProfileSettingsView(Profiles profiles, MemberDirectory directory, Taxonomy taxonomy, Needs needs) {
        super("profile", needs);
        this.profiles = profiles;
        this.directory = directory;
        this.disciplines = facet(taxonomy, "discipline");
        this.topics = facet(taxonomy, "topic");
        form = new FormCard(texts(), "", "");
        name = form.field("name", Fields.line(text("member.name"), 80, text("member.name.help")));
        name.setRequiredIndicatorVisible(true);
        name.setAutocomplete(Autocomplete.NAME);
        discipline = form.field("discipline", Fields.one(text("member.discipline"), disciplines, taxonomy));
        credentials = form.field("credentials", Fields.line(text("member.credentials"), 120, text("member.credentials.help")));
        jobTitle = form.field("jobTitle", Fields.line(text("member.jobTitle"), 120, text("member.jobTitle.help")));
        agency = form.field("agency", Fields.line(text("member.agency"), 160, ""));
        pronouns = form.field("pronouns", Fields.line(text("member.pronouns"), 40, ""));
        about = form.field("about", Fields.text(text("member.about"), 2_000, text("member.about.help")));
        canHelpWith = form.field("canHelpWith", Fields.several(text("member.canHelpWith"), topics, taxonomy));
        canHelpWith.setHelperText(text("member.canHelpWith.help"));
        form.submit(text("settings.save"), this::save);
        form.onConflict(new FormNotice.Choice(text("settings.conflict.mine"), this::saveAnyway),
                new FormNotice.Choice(text("settings.conflict.theirs"), this::discard));
        address.addClassName("meta");
        add(address, form);
    }

    @Override
    protected void entered() {
        var byline = directory.byline(viewer().id());
        address.removeAll();
        address.add(new Text(text("settings.profile.address", byline.handle())), new Anchor(byline.url().substring(1), text("settings.profile.see")));
        show();
        form.keepTyped(viewer().id() + "/profile", this::show);
    }

    private void show() {
        stored = profiles.text(viewer().id(), viewer());
        name.setValue(stored.name());
        Fields.show(discipline, disciplines, stored.discipline());
        credentials.setValue(stored.credentials());
        jobTitle.setValue(stored.jobTitle());
        agency.setValue(stored.agency());
        pronouns.setValue(stored.pronouns());
        about.setValue(stored.about());
        Fields.show(canHelpWith, topics, stored.canHelpWith());
    }

    private void save() {
        profiles.change(viewer().id(), stored, typed(), viewer());
        show();
        Toast.done(text("settings.profile.saved"));
    }

    private void saveAnyway() {
        stored = profiles.text(viewer().id(), viewer());
        form.attempt(this::save);
    }

    private void discard() {
        form.forgetTyped();
        show();
    }

    private ProfileInput typed() {
        return new ProfileInput(name.getValue(), Objects.requireNonNullElse(discipline.getValue(), ""), credentials.getValue(), jobTitle.getValue(),
                agency.getValue(), pronouns.getValue(), about.getValue(), Fields.chosen(canHelpWith.getValue()));
    }

    private static Facet facet(Taxonomy taxonomy, String code) {
        return taxonomy.facet(code).orElseGet(() -> new Facet(code, code, false, false, false, false, List.of()));
    }
}

package org.coresponderalliance.continuum.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.library.ApprovalSetting;
import org.coresponderalliance.continuum.library.ApprovalSettings;
import org.coresponderalliance.continuum.library.Disciplines;
import org.coresponderalliance.continuum.shell.ui.AdministrationLayout;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** When articles are approved. What is being chosen is said in words beside it, before it is saved. */
@Route(value = "administration/approval", layout = AdministrationLayout.class)
@RolesAllowed("STAFF")
class ApprovalView extends AdministrationView {

    private final transient ApprovalSettings settings;
    private final MultiSelectComboBox<String> responders;
    private final MultiSelectComboBox<String> health;
    private final Checkbox inCare;
    private final MultiSelectComboBox<String> legalTopics;
    private final IntegerField days;
    private final UnorderedList meaning = new UnorderedList();

    ApprovalView(ApprovalSettings settings, Disciplines disciplines, Needs needs) {
        super("approval", needs);
        this.settings = settings;
        this.responders = choice("administration.approval.responders", disciplines.groups());
        this.health = choice("administration.approval.health", disciplines.groups());
        this.legalTopics = choice("administration.approval.legal", settings.topics());
        responders.setItemLabelGenerator(disciplines::words);
        health.setItemLabelGenerator(disciplines::words);
        legalTopics.setItemLabelGenerator(settings::label);
        legalTopics.setHelperText(text("administration.approval.legal.help"));
        this.inCare = new Checkbox(text("administration.approval.inCare"), change -> explain());
        this.days = new IntegerField(text("administration.approval.days"), change -> explain());
        days.setMin(1);
        days.setMax(90);
        days.setStepButtonsVisible(true);
        getContent().add(form());
    }

    private MultiSelectComboBox<String> choice(String key, List<String> items) {
        var choice = new MultiSelectComboBox<String>(text(key), items);
        choice.setWidthFull();
        choice.addValueChangeListener(change -> explain());
        return choice;
    }

    private Div form() {
        var save = new Button(text("administration.save"), click -> attempt(this::save));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(responders, health, inCare, legalTopics, days, new Div(save));
        form.addClassNames("form", "card", "pad");
        var words = new Div(new H2(text("administration.approval.meaning")), meaning);
        words.addClassNames("card", "pad");
        words.getElement().setAttribute("aria-live", "polite");
        var all = new Div(form, words);
        all.addClassName("settings");
        return all;
    }

    @Override
    Map<String, ?> model() {
        Permit.require(viewer(), Action.CONFIGURE, Content.SETTING);
        return Map.of();
    }

    @Override
    void entered() {
        var now = settings.current();
        responders.setValue(new LinkedHashSet<>(now.responders()));
        health.setValue(new LinkedHashSet<>(now.health()));
        inCare.setValue(now.inCare());
        legalTopics.setValue(new LinkedHashSet<>(now.legalTopics()));
        days.setValue(now.remindAfterDays());
        explain();
    }

    @Override
    void act(PageAction action) {}

    private ApprovalSetting typed() {
        return new ApprovalSetting(List.copyOf(responders.getValue()), List.copyOf(health.getValue()), inCare.getValue(), List.copyOf(legalTopics.getValue()),
                Objects.requireNonNullElse(days.getValue(), 0));
    }

    private void explain() {
        meaning.removeAll();
        settings.words(typed()).forEach(one -> meaning.add(new ListItem(texts().get(one))));
    }

    private void save() {
        fields().values().forEach(field -> field.setInvalid(false));
        try {
            settings.change(viewer(), typed());
        } catch (InvalidInput invalid) {
            invalid.fields().forEach((name, message) -> {
                fields().get(name).setErrorMessage(texts().get(message));
                fields().get(name).setInvalid(true);
            });
            return;
        }
        Toast.done(text("administration.approval.saved"));
    }

    private Map<String, HasValidationProperties> fields() {
        return Map.of("responders", responders, "health", health, "legalTopics", legalTopics, "remindAfterDays", days);
    }
}

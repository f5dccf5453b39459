package org.coresponderalliance.continuum.member.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.member.Program;
import org.coresponderalliance.continuum.member.ProgramInput;
import org.coresponderalliance.continuum.member.Programs;
import org.coresponderalliance.continuum.member.Regions;
import org.coresponderalliance.continuum.shell.ui.FormCard;
import org.coresponderalliance.continuum.shell.ui.FormNotice;
import org.coresponderalliance.continuum.shell.ui.SettingsLayout;
import org.coresponderalliance.continuum.shell.ui.SettingsScreen;
import org.coresponderalliance.continuum.shell.ui.Toast;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;

/** Where a member works: what is said about their program, another one to join, or a new one. */
@Route(value = "settings/program", layout = SettingsLayout.class)
@PermitAll
class ProgramSettingsView extends SettingsScreen {

    private final transient Programs programs;
    private final transient Taxonomy taxonomy;
    private final transient Regions regions;
    private final Div cards = new Div();
    private transient ProgramInput stored = ProgramInput.empty();

    ProgramSettingsView(Programs programs, Taxonomy taxonomy, Regions regions, Needs needs) {
        super("program", needs);
        this.programs = programs;
        this.taxonomy = taxonomy;
        this.regions = regions;
        cards.addClassName("stack");
        add(cards);
    }

    @Override
    protected void entered() {
        cards.removeAll();
        programs.own(viewer()).ifPresentOrElse(own -> cards.add(change(own), join(true), folded(create())), () -> cards.add(join(false), create()));
    }

    private FormCard change(Program own) {
        var form = new FormCard(texts(), own.name(), text("settings.program.shared", own.members()));
        var fields = new ProgramFields(form, taxonomy, regions, texts());
        form.submit(text("settings.save"), () -> save(own.id(), fields));
        form.onConflict(new FormNotice.Choice(text("settings.conflict.mine"), () -> {
            stored = programs.program(own.id(), viewer()).text();
            form.attempt(() -> save(own.id(), fields));
        }), new FormNotice.Choice(text("settings.conflict.theirs"), this::entered));
        stored = own.text();
        fields.show(stored);
        form.keepTyped(viewer().id() + "/program/" + own.id(), () -> fields.show(stored));
        return form;
    }

    private void save(long id, ProgramFields fields) {
        programs.change(id, stored, fields.typed(), viewer());
        stored = programs.program(id, viewer()).text();
        fields.show(stored);
        Toast.done(text("settings.program.saved"));
    }

    private FormCard join(boolean another) {
        var form = new FormCard(texts(), text(another ? "settings.program.other" : "settings.program.find"),
                text(another ? "settings.program.other.about" : "member.program.none.why"));
        var box = form.field("program", new ComboBox<Program>(text("member.program")));
        box.setItems(query -> programs.named(query.getFilter().orElse(""), query.getOffset(), query.getLimit(), viewer()).stream());
        box.setItemLabelGenerator(this::words);
        box.setHelperText(text("settings.program.find.help"));
        form.submit(text("settings.program.join"), () -> {
            if (box.getValue() == null) {
                throw new InvalidInput("program", "settings.program.choose");
            }
            programs.join(box.getValue().id(), viewer());
            Toast.done(text("settings.program.joined", box.getValue().name()));
            entered();
        }).removeThemeVariants(ButtonVariant.PRIMARY);
        if (another) {
            form.add(new Div(new Button(text("settings.program.leave"), click -> leave())));
        }
        return form;
    }

    private void leave() {
        var left = programs.own(viewer());
        programs.leave(viewer());
        entered();
        left.ifPresent(program -> Toast.undoable(text("settings.program.left", program.name()), text("settings.undo"), () -> {
            programs.join(program.id(), viewer());
            entered();
        }));
    }

    /** Who has a program seldom makes another, and the form is long. */
    private Details folded(FormCard form) {
        return new Details(text("settings.program.new"), form);
    }

    private FormCard create() {
        var form = new FormCard(texts(), text("settings.program.new"), text("settings.program.new.about"));
        var fields = new ProgramFields(form, taxonomy, regions, texts());
        form.submit(text("settings.program.create"), () -> {
            var typed = fields.typed();
            programs.create(typed, viewer());
            form.forgetTyped();
            Toast.done(text("settings.program.created", typed.name()));
            entered();
        }).removeThemeVariants(ButtonVariant.PRIMARY);
        form.keepTyped(viewer().id() + "/program/new", () -> fields.show(ProgramInput.empty()));
        return form;
    }

    private String words(Program program) {
        var region = program.text().region();
        return region.isEmpty() ? program.name() : program.name() + " · " + regions.label(region);
    }
}

package org.coresponderalliance.continuum.administration.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.library.LegalBases;
import org.coresponderalliance.continuum.library.LegalBasis;
import org.coresponderalliance.continuum.member.Regions;
import org.coresponderalliance.continuum.shell.ui.AdministrationLayout;
import org.coresponderalliance.continuum.shell.ui.PageAction;

/** The laws and policies that articles rest on. Marking one as changed makes the articles due for review. */
@Route(value = LawsView.PATH, layout = AdministrationLayout.class)
@RolesAllowed("STAFF")
class LawsView extends AdministrationView {

    static final String PATH = "administration/laws";

    private final transient LegalBases laws;
    private final transient Regions regions;
    private final transient Clock clock;

    LawsView(LegalBases laws, Regions regions, Clock clock, Needs needs) {
        super("laws", needs);
        this.laws = laws;
        this.regions = regions;
        this.clock = clock;
    }

    @Override
    Map<String, ?> model() {
        Permit.require(viewer(), Action.CONFIGURE, Content.LEGAL_BASIS);
        return Map.of("laws", laws.all(viewer()));
    }

    @Override
    void act(PageAction action) {
        switch (action.name()) {
            case "add" -> new LawForm(null, regions, texts()).open(text("administration.add"), typed -> {
                laws.add(viewer(), typed);
                done("administration.laws.saved", typed.citation());
            });
            case "edit" -> edit(laws.find(action.number("value"), viewer()));
            case "mark" -> mark(laws.find(action.number("value"), viewer()));
            default -> throw new NotFound();
        }
    }

    private void edit(LegalBasis shown) {
        var version = new int[] {shown.version()};
        var form = new LawForm(shown, regions, texts());
        form.dialog().onConflict(() -> {
            var now = laws.find(shown.id(), viewer());
            version[0] = now.version();
            return now.citation() + "\n" + now.title() + "\n" + now.url();
        });
        form.open(text("administration.save"), typed -> {
            laws.change(viewer(), shown.id(), version[0], typed);
            done("administration.laws.saved", typed.citation());
        });
    }

    private void mark(LegalBasis law) {
        var form = new FormDialog(text("administration.laws.mark.title", law.citation()), texts());
        form.add(new Paragraph(text("administration.laws.mark.about", law.articles())));
        var on = form.field("on", new DatePicker(text("administration.laws.mark.on")));
        on.setValue(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        var note = form.field("note", new TextArea(text("administration.laws.mark.note")));
        note.setMaxLength(1_000);
        note.setMinRows(3);
        form.open(text("administration.laws.mark"), () -> {
            if (on.getValue() == null) {
                throw new InvalidInput("on", "base.input.empty");
            }
            var articles = laws.markChanged(viewer(), law.id(), on.getValue(), note.getValue());
            done("administration.laws.marked", articles);
        });
    }
}

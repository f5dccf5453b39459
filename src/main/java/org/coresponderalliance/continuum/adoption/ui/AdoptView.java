package org.coresponderalliance.continuum.adoption.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.adoption.AdoptionQueries;
import org.coresponderalliance.continuum.adoption.AdoptionService;
import org.coresponderalliance.continuum.adoption.OwnAdoption;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.library.ArticleLinks;
import org.coresponderalliance.continuum.privacy.PrivacyConcern;
import org.coresponderalliance.continuum.privacy.ui.DraftGuard;
import org.coresponderalliance.continuum.privacy.ui.DraftGuards;
import org.coresponderalliance.continuum.shell.ui.FormCard;
import org.coresponderalliance.continuum.shell.ui.FormNotice;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** Where a member records what their program does with an article. */
@Route(value = "library/:id([0-9]+)/adoption", layout = ShellLayout.class)
@PermitAll
class AdoptView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** What it is made with, in one parameter. */
    @org.springframework.stereotype.Component
    record Parts(AdoptionQueries queries, AdoptionService adoptions, DraftGuards guards, CurrentViewer viewers, Texts texts, Clock clock) {}

    private final transient Parts parts;
    private int base;

    AdoptView(Parts parts) {
        this.parts = parts;
        getContent().addClassName("page-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Long.parseLong(event.getRouteParameters().get("id").orElse("0"));
        try {
            show(parts.queries().own(id, parts.viewers().member()));
        } catch (NotFound nothing) {
            event.rerouteToError(NotFoundException.class);
        } catch (NotAllowed refusal) {
            Toast.refusal(text(refusal.text().key()));
            event.forwardTo(refusal.text().key().equals("adoption.noProgram") ? "settings/program" : ArticleLinks.LIBRARY.substring(1) + "/" + id);
        }
    }

    @Override
    public String getPageTitle() {
        return text("adoption.form.title");
    }

    private void show(OwnAdoption own) {
        base = own.base();
        var heading = new H1(text("adoption.form.what", own.program().name(), own.article().title()));
        heading.addClassName("plain");
        heading.getElement().setAttribute("tabindex", "-1");
        var crumbs = new Div(new Anchor(own.article().url(), own.article().title()));
        crumbs.addClassName("crumbs");
        var about = new Paragraph(text("adoption.form.about"));
        about.addClassName("intro");
        var column = new Div(crumbs, heading, about);
        column.addClassNames("column", "stack");
        if (own.state() != null && !own.mine()) {
            var note = new Div(new Paragraph(text("adoption.form.colleague")));
            note.addClassNames("note", "plain");
            column.add(note);
        }
        column.add(form(own));
        var page = new Div(column);
        page.addClassName("page");
        getContent().removeAll();
        getContent().add(page);
    }

    private FormCard form(OwnAdoption own) {
        var form = new FormCard(parts.texts(), "", "");
        var fields = new AdoptionFields(form, own.article().revisions(), LocalDate.ofInstant(parts.clock().instant(), ZoneOffset.UTC), parts.texts());
        if (own.text() != null) {
            fields.show(own.text());
        }
        var guard = parts.guards().of(form, form, () -> Audience.MEMBERS).inPlace();
        form.submit(text("adoption.form.save"), () -> record(own, fields, guard));
        form.onConflict(new FormNotice.Choice(text("adoption.form.conflict.mine"), () -> {
            base = parts.queries().own(own.article().id(), parts.viewers().member()).base();
            form.attempt(() -> record(own, fields, guard));
        }), new FormNotice.Choice(text("adoption.form.conflict.theirs"), () -> {
            form.forgetTyped();
            show(parts.queries().own(own.article().id(), parts.viewers().member()));
        }));
        form.keepTyped(parts.viewers().member().id() + "/adoption/" + own.article().id(), () -> {
            if (own.text() != null) {
                fields.show(own.text());
            }
        });
        return form;
    }

    private void record(OwnAdoption own, AdoptionFields fields, DraftGuard guard) {
        try {
            var recorded = parts.adoptions().record(parts.viewers().member(), own.article().id(), base, fields.typed(), guard.answers());
            guard.done();
            Toast.done(text(recorded.shown() ? "adoption.form.saved" : "adoption.form.held"));
            UI.getCurrent().navigate(ArticleLinks.adoption(own.article().id(), own.article().slug(), recorded.id()).substring(1));
        } catch (PrivacyConcern concern) {
            guard.show(concern);
            throw concern;
        }
    }

    private String text(String key, Object... args) {
        return parts.texts().get(key, args);
    }
}

package org.coresponderalliance.continuum.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import java.util.Map;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.CommunityException;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.shell.Templates;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageRegion;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** A screen of the administration: a list or facts from a template, with dialogs for what is changed. */
abstract class AdministrationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** What every one of them needs, in one parameter. */
    @org.springframework.stereotype.Component
    record Needs(Templates templates, CurrentViewer viewers, Texts texts) {}

    private final transient Needs needs;
    private final String key;
    private final PageRegion region = new PageRegion();
    private Location location = new Location("");

    /** @param key of the screen's words: its title is {@code administration.<key>} */
    AdministrationView(String key, Needs needs) {
        this.key = key;
        this.needs = needs;
        getContent().addClassName("page-view");
        getContent().add(region);
        region.onAction(action -> attempt(() -> act(action)));
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        location = event.getLocation();
        try {
            region.show(html(), true);
            entered();
        } catch (NotFound nothing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return text("administration." + key);
    }

    /** Name of the template in {@code templates/administration}, and what it gets. */
    abstract Map<String, ?> model();

    /** Answers a control of the page. Refusals may be thrown; they are told to the person. */
    abstract void act(PageAction action);

    /** Called when the page is shown. */
    void entered() {}

    final String html() {
        return needs.templates().render("administration/" + key, model());
    }

    /** One fragment of the template. */
    final String fragment(String name, Map<String, ?> model) {
        return needs.templates().fragment("administration/" + key, name, model);
    }

    /** Draws the page again, the focus staying where it is. */
    final void refresh() {
        region.show(html(), false);
    }

    /** Draws the page again and says what was done. */
    final void done(String text, Object... args) {
        refresh();
        Toast.done(text(text, args));
    }

    final void attempt(Runnable work) {
        try {
            work.run();
        } catch (CommunityException refusal) {
            Toast.refusal(needs.texts().get(refusal.text()));
        } finally {
            region.done();
        }
    }

    final PageRegion region() {
        return region;
    }

    final Viewer viewer() {
        return needs.viewers().get();
    }

    final Texts texts() {
        return needs.texts();
    }

    final String text(String key, Object... args) {
        return needs.texts().get(key, args);
    }

    /** A query parameter of the URL; empty where it is absent. */
    final String parameter(String name) {
        return location.getQueryParameters().getSingleParameter(name).orElse("");
    }

    /** A query parameter as a number; the other value where it is absent or none. */
    final long number(String name, long otherwise) {
        var value = parameter(name);
        return value.matches("\\d{1,18}") ? Long.parseLong(value) : otherwise;
    }

    /** Goes to another state of the same screen. */
    final void go(String url) {
        var place = new Location(url.substring(1));
        UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
    }
}

package org.coresponderalliance.continuum.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.base.CommunityException;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.shell.Page;

/**
 * A view whose content is the page at its URL. A subclass names the route and answers the actions of the page; refusals
 * that it throws are told to the person.
 */
public abstract class PageView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** What every page view needs, in one parameter. */
    @org.springframework.stereotype.Component
    public record Needs(PaintedPages pages, CurrentViewer viewers, Texts texts) {}

    private final transient Needs needs;
    private final PageRegion region = new PageRegion();
    private String title = "";
    private Location location = new Location("");

    protected PageView(Needs needs) {
        this.needs = needs;
        getContent().addClassName("page-view");
        getContent().add(region);
        region.onAction(this::perform);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        location = event.getLocation();
        try {
            var page = load(true);
            title = page.title();
            region.show(page.html(), true);
            shown(page);
        } catch (CommunityException refused) {
            // As for guests: an address that somebody has tampered with leads nowhere, and what is refused is not told apart.
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** Called when the page is shown, with the viewer who sees it. */
    protected void shown(Page page) {}

    /** Answers an action of the page. Refusals may be thrown; they are told to the person. */
    protected abstract void act(PageAction action);

    /** Makes the page again and shows it, the focus staying where it is. */
    protected final void refresh() {
        region.show(load(false).html(), false);
    }

    protected final PageRegion region() {
        return region;
    }

    protected final Needs needs() {
        return needs;
    }

    protected final Location location() {
        return location;
    }

    private Page load(boolean first) {
        var path = "/" + location.getPath();
        var query = location.getQueryParameters().getParameters();
        var viewer = needs.viewers().get();
        return (first ? needs.pages().next(path, query, viewer) : needs.pages().anew(path, query, viewer)).orElseThrow(NotFound::new);
    }

    private void perform(PageAction action) {
        try {
            act(action);
        } catch (CommunityException refusal) {
            Toast.refusal(needs.texts().get(refusal.text()));
        } finally {
            region.done();
        }
    }
}

package org.coresponderalliance.continuum.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.base.CommunityException;
import org.coresponderalliance.continuum.base.Moved;
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
            var next = next(event.getTrigger());
            title = next.page().title();
            if (next.mark().isEmpty()) {
                region.show(next.page().html(), true);
            } else {
                region.adopt("page", next.mark(), true);
            }
            shown(next.page());
        } catch (Moved moved) {
            // Loaded anew, with the part that the address names: only the browser knows it.
            event.getUI().getPage().executeJs("window.location.replace($0 + window.location.hash)", moved.page());
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

    /** Makes the page again and shows it, the focus staying where it is. @return what is shown now */
    protected final Page refresh() {
        var page = anew();
        region.show(page.html(), false);
        return page;
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

    /** Only what the browser loaded has a first HTML: inside the application it has nothing of the next page. */
    private PaintedPages.Next next(NavigationTrigger trigger) {
        return trigger == NavigationTrigger.PAGE_LOAD
                ? needs.pages().next(path(), query(), needs.viewers().get()).orElseThrow(NotFound::new)
                : new PaintedPages.Next(anew(), "");
    }

    private Page anew() {
        return needs.pages().anew(path(), query(), needs.viewers().get()).orElseThrow(NotFound::new);
    }

    private String path() {
        return "/" + location.getPath();
    }

    private Map<String, List<String>> query() {
        return location.getQueryParameters().getParameters();
    }

    private void perform(PageAction action) {
        try {
            if (action.name().equals(PageRegion.UNPAINTED)) {
                region.show(anew().html(), true);
            } else {
                act(action);
            }
        } catch (CommunityException refusal) {
            Toast.refusal(needs.texts().get(refusal.text()));
        } finally {
            region.done();
        }
    }
}

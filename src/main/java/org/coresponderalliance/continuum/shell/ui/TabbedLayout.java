package org.coresponderalliance.continuum.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.shell.Templates;

/** Tabs above screens that belong together, whichever module each of them is of. */
public abstract class TabbedLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

    /** One tab. */
    public record Tab(String key, String url, boolean current) {}

    private final transient Templates templates;
    private final String template;
    private final PageRegion tabs = new PageRegion();
    private final Div content = new Div();

    /** @param template whose part {@code tabs} draws them */
    TabbedLayout(Templates templates, String template, String className) {
        this.templates = templates;
        this.template = template;
        getContent().addClassName(className);
        getContent().add(tabs, content);
    }

    /** The tabs for the viewer, from the left, on the screen with this path. */
    abstract List<Tab> tabs(String path);

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        tabs.show(templates.fragment(template, "tabs", Map.of("tabs", tabs("/" + event.getLocation().getPath()))), false);
    }
}

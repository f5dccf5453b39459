package org.coresponderalliance.continuum.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.shell.AdministrationItem;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.beans.factory.ObjectProvider;

/** The tabs above every screen of the administration, whichever module it belongs to. Who may see a view, the view says. */
@ParentLayout(ShellLayout.class)
@AnonymousAllowed
public class AdministrationLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

    /** One tab. */
    public record Tab(String key, String url, boolean current) {}

    private final transient ObjectProvider<AdministrationItem> items;
    private final transient Templates templates;
    private final transient CurrentViewer viewers;
    private final PageRegion tabs = new PageRegion();
    private final Div content = new Div();

    AdministrationLayout(ObjectProvider<AdministrationItem> items, Templates templates, CurrentViewer viewers) {
        this.items = items;
        this.templates = templates;
        this.viewers = viewers;
        getContent().addClassName("administration");
        getContent().add(tabs, content);
    }

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
        var path = "/" + event.getLocation().getPath();
        tabs.show(templates.fragment("shell/administration", "tabs", Map.of("tabs", tabs(path))), false);
    }

    private List<Tab> tabs(String path) {
        var viewer = viewers.get();
        return items.stream().filter(item -> item.shownTo(viewer)).sorted(Comparator.comparingInt(AdministrationItem::order))
                .map(item -> new Tab(item.key(), item.url(), path.equals(item.url()) || path.startsWith(item.url() + "/") && !item.url().equals("/administration")))
                .toList();
    }
}

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
import org.coresponderalliance.continuum.shell.SettingsItem;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.beans.factory.ObjectProvider;

/** The tabs above every section of a member's settings, whichever module it belongs to. Who gets in says each view. */
@ParentLayout(ShellLayout.class)
@AnonymousAllowed
public class SettingsLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

    /** One tab. */
    public record Tab(String key, String url, boolean current) {}

    private final transient ObjectProvider<SettingsItem> items;
    private final transient Templates templates;
    private final transient CurrentViewer viewers;
    private final PageRegion tabs = new PageRegion();
    private final Div content = new Div();

    SettingsLayout(ObjectProvider<SettingsItem> items, Templates templates, CurrentViewer viewers) {
        this.items = items;
        this.templates = templates;
        this.viewers = viewers;
        getContent().addClassName("own-settings");
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
        tabs.show(templates.fragment("shell/settings", "tabs", Map.of("tabs", tabs("/" + event.getLocation().getPath()))), false);
    }

    private List<Tab> tabs(String path) {
        var viewer = viewers.get();
        return items.stream().filter(item -> item.shownTo(viewer)).sorted(Comparator.comparingInt(SettingsItem::order))
                .map(item -> new Tab(item.key(), "/settings/" + item.key(), path.equals("/settings/" + item.key()))).toList();
    }
}

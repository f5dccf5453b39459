package org.coresponderalliance.continuum.shell.ui;

import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.shell.AdministrationItem;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.beans.factory.ObjectProvider;

/** The tabs above every screen of the administration. Who may see a view, the view says. */
@ParentLayout(ShellLayout.class)
@AnonymousAllowed
public class AdministrationLayout extends TabbedLayout {

    private static final String FIRST = "/administration";

    private final transient ObjectProvider<AdministrationItem> items;
    private final transient CurrentViewer viewers;

    AdministrationLayout(ObjectProvider<AdministrationItem> items, Templates templates, CurrentViewer viewers) {
        super(templates, "shell/administration", "administration");
        this.items = items;
        this.viewers = viewers;
    }

    @Override
    List<Tab> tabs(String path) {
        var viewer = viewers.get();
        return items.stream().filter(item -> item.shownTo(viewer)).sorted(Comparator.comparingInt(AdministrationItem::order))
                .map(item -> new Tab(item.key(), item.url(), isCurrent(item.url(), path))).toList();
    }

    private static boolean isCurrent(String url, String path) {
        return path.equals(url) || !url.equals(FIRST) && path.startsWith(url + "/");
    }
}

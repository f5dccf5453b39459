package org.coresponderalliance.continuum.shell.ui;

import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.shell.SettingsItem;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.beans.factory.ObjectProvider;

/** The tabs above every section of a member's settings. Who may see a view, the view says. */
@ParentLayout(ShellLayout.class)
@AnonymousAllowed
public class SettingsLayout extends TabbedLayout {

    private final transient ObjectProvider<SettingsItem> items;
    private final transient CurrentViewer viewers;

    SettingsLayout(ObjectProvider<SettingsItem> items, Templates templates, CurrentViewer viewers) {
        super(templates, "shell/settings", "own-settings");
        this.items = items;
        this.viewers = viewers;
    }

    @Override
    List<Tab> tabs(String path) {
        var viewer = viewers.get();
        return items.stream().filter(item -> item.shownTo(viewer)).sorted(Comparator.comparingInt(SettingsItem::order))
                .map(item -> new Tab(item.key(), "/settings/" + item.key(), path.equals("/settings/" + item.key()))).toList();
    }
}

package org.coresponderalliance.continuum.administration.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.shell.AdministrationItem;
import org.coresponderalliance.continuum.shell.ui.AdministrationLayout;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.springframework.beans.factory.ObjectProvider;

/** The first page of the administration: what there is, each with a fact. */
@Route(value = "administration", layout = AdministrationLayout.class)
@RolesAllowed("STAFF")
class OverviewView extends AdministrationView {

    /** One screen that can be gone to. */
    record Tile(String key, String url, String icon, String fact) {}

    private final transient ObjectProvider<AdministrationItem> items;

    OverviewView(ObjectProvider<AdministrationItem> items, Needs needs) {
        super("overview", needs);
        this.items = items;
    }

    @Override
    Map<String, ?> model() {
        if (!viewer().isStaff()) {
            throw new NotFound();
        }
        return Map.of("tiles", tiles());
    }

    private List<Tile> tiles() {
        var viewer = viewer();
        return items.stream().filter(item -> item.shownTo(viewer) && !item.key().equals("overview"))
                .sorted(Comparator.comparingInt(AdministrationItem::order))
                .map(item -> new Tile(item.key(), item.url(), item.icon(), item.fact(viewer)))
                .toList();
    }

    @Override
    void act(PageAction action) {
        throw new NotFound();
    }
}

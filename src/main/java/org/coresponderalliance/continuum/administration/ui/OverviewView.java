package org.coresponderalliance.continuum.administration.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.HashMap;
import java.util.Map;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.administration.MailAdministration;
import org.coresponderalliance.continuum.administration.SystemFacts;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.moderation.ItemKind;
import org.coresponderalliance.continuum.moderation.ReviewQueries;
import org.coresponderalliance.continuum.search.SearchQueries;
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
    private final transient ReviewQueries queue;
    private final transient MailAdministration mails;
    private final transient SearchQueries search;
    private final transient SystemFacts system;

    OverviewView(ObjectProvider<AdministrationItem> items, ReviewQueries queue, MailAdministration mails, SearchQueries search,
                 SystemFacts system, Needs needs) {
        super("overview", needs);
        this.items = items;
        this.queue = queue;
        this.mails = mails;
        this.search = search;
        this.system = system;
    }

    @Override
    Map<String, ?> model() {
        Permit.require(viewer(), Action.SEE, Content.SETTING);
        var model = new HashMap<String, Object>();
        model.put("tiles", tiles());
        model.put("queue", queue.status(viewer()));
        model.put("applications", queue.status(viewer()).of(ItemKind.APPLICATION));
        model.put("mailAdministrator", mails.mayRead(viewer()));
        model.put("failedMails", mails.failed());
        model.put("mailServer", mails.hasServer());
        model.put("indexed", search.percentBuilt());
        model.put("searchAway", search.isAway());
        model.put("system", system.facts(viewer()));
        return model;
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

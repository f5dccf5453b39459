package org.coresponderalliance.continuum.search.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.coresponderalliance.continuum.search.NothingFoundOffer;
import org.coresponderalliance.continuum.search.log.SearchLog;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;
import org.coresponderalliance.continuum.shell.ui.Toast;
import org.springframework.beans.factory.ObjectProvider;

/** The search page inside the application. It works by links alone; which of the hits is opened is taken down, and what is offered where nothing is found is answered. */
@Route(value = "search", layout = ShellLayout.class)
@PermitAll
class SearchView extends PageView {

    private final transient SearchLog log;
    private final transient ObjectProvider<NothingFoundOffer> offers;

    SearchView(Needs needs, SearchLog log, ObjectProvider<NothingFoundOffer> offers) {
        super(needs);
        this.log = log;
        this.offers = offers;
    }

    @Override
    protected void act(PageAction action) {
        var query = location().getQueryParameters().getSingleParameter("q").orElse("");
        if (action.name().equals("hit")) {
            log.opened(query, (int) action.number("rank"), needs().viewers().get());
        } else {
            offers.orderedStream().flatMap(offer -> offer.act(action.name(), query, needs().viewers().member()).stream()).findFirst().ifPresent(done -> {
                refresh();
                Toast.done(done);
            });
        }
    }
}

package org.coresponderalliance.continuum.search.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.NothingFoundOffer;
import org.coresponderalliance.continuum.search.SearchLinks;
import org.coresponderalliance.continuum.search.SearchTool;
import org.coresponderalliance.continuum.search.log.SearchLog;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;
import org.coresponderalliance.continuum.shell.ui.Toast;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The search page inside the application. It works by links alone; which of the hits is opened is taken down, and what modules above offer
 * on it is answered by them.
 */
@Route(value = "search", layout = ShellLayout.class)
@PermitAll
class SearchView extends PageView {

    private final transient SearchLog log;
    private final transient ObjectProvider<NothingFoundOffer> offers;
    private final transient ObjectProvider<SearchTool> tools;

    SearchView(Needs needs, SearchLog log, ObjectProvider<NothingFoundOffer> offers, ObjectProvider<SearchTool> tools) {
        super(needs);
        this.log = log;
        this.offers = offers;
        this.tools = tools;
    }

    @Override
    protected void act(PageAction action) {
        var query = location().getQueryParameters().getSingleParameter("q").orElse("");
        if (action.name().equals("hit")) {
            log.opened(query, (int) action.number("rank"), needs().viewers().get());
        } else {
            answer(action, query, needs().viewers().member()).ifPresent(done -> {
                refresh();
                Toast.done(done);
            });
        }
    }

    private Optional<String> answer(PageAction action, String query, Viewer viewer) {
        var search = SearchLinks.from(new PageRequest(SearchLinks.PATH, Map.of(), location().getQueryParameters().getParameters()));
        return Stream.concat(offers.orderedStream().flatMap(offer -> offer.act(action.name(), query, viewer).stream()),
                tools.orderedStream().flatMap(tool -> tool.act(action.name(), action.data(), search, viewer).stream())).findFirst();
    }
}

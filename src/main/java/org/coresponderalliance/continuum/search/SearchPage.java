package org.coresponderalliance.continuum.search;

import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.search.log.SearchLog;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The page of a search, for guests and members alike. */
@Component
class SearchPage implements PageSource {

    private final SearchQueries search;
    private final SearchLog log;
    private final ObjectProvider<NothingFoundOffer> offers;
    private final ObjectProvider<SearchTool> tools;
    private final Templates templates;
    private final Texts texts;

    SearchPage(SearchQueries search, SearchLog log, ObjectProvider<NothingFoundOffer> offers, ObjectProvider<SearchTool> tools, Templates templates, Texts texts) {
        this.search = search;
        this.log = log;
        this.offers = offers;
        this.tools = tools;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public List<String> paths() {
        return List.of(SearchLinks.PATH);
    }

    @Override
    public Page page(PageRequest request, Viewer viewer) {
        var asked = SearchLinks.from(request);
        var title = asked.text().isEmpty() ? texts.get("search.title") : texts.get("search.title.of", asked.text());
        var found = asked.isEmpty() ? SearchPageModel.empty(asked, viewer, texts) : SearchPageModel.of(answered(asked, viewer), viewer, texts);
        return Page.of(title, "search", templates.render("search/results", Map.of("found", found, "offers", offers(found, viewer), "tools", tools(asked, found, viewer))));
    }

    /** Only where nothing at all is found, and not because something was left away. */
    private List<String> offers(SearchPageModel found, Viewer viewer) {
        return viewer.isGuest() || found.text().isEmpty() || found.total() > 0 || found.unanswered() || !found.keep().isEmpty() || !found.chosen().isEmpty() ? List.of()
                : offers.orderedStream().flatMap(offer -> offer.html(found.text(), viewer).stream()).toList();
    }

    private List<String> tools(SearchRequest asked, SearchPageModel found, Viewer viewer) {
        return viewer.isGuest() || !found.asked() || found.unanswered() ? List.of() : tools.orderedStream().flatMap(tool -> tool.html(asked, viewer).stream()).toList();
    }

    private SearchResults answered(SearchRequest asked, Viewer viewer) {
        var results = lastPage(search.search(asked, viewer), viewer);
        log.asked(results, viewer);
        return results;
    }

    /** An address may name a page that is no longer there. */
    private SearchResults lastPage(SearchResults results, Viewer viewer) {
        var beyond = results.pages() > 0 && results.request().page() > results.pages();
        return beyond ? search.search(results.request().withPage(results.pages()), viewer) : results;
    }
}

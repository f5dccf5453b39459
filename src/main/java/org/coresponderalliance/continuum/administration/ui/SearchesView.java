package org.coresponderalliance.continuum.administration.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.gap.GapLinks;
import org.coresponderalliance.continuum.search.LoggedQuery;
import org.coresponderalliance.continuum.search.SearchReport;
import org.coresponderalliance.continuum.search.SearchReport.Tab;
import org.coresponderalliance.continuum.shell.ui.AdministrationLayout;
import org.coresponderalliance.continuum.shell.ui.PageAction;

/** What was searched for in the last days ({@code ?show=}, {@code ?days=}), and what staff can do about what did not do. */
@Route(value = SearchesView.PATH, layout = AdministrationLayout.class)
@RolesAllowed("STAFF")
class SearchesView extends AdministrationView {

    static final String PATH = "administration/searches";
    static final String URL = "/" + PATH;
    private static final int USUAL_DAYS = 30;

    /** A way to look at it. */
    record Choice(String label, String url, boolean chosen) {}

    /** @param synonym where a group of synonyms is begun with its words @param gap where a gap is opened with them */
    record Line(LoggedQuery query, String search, String synonym, String gap) {}

    private final transient SearchReport report;

    SearchesView(SearchReport report, Needs needs) {
        super("searches", needs);
        this.report = report;
    }

    @Override
    Map<String, ?> model() {
        var tab = Tab.of(parameter("show"));
        var days = (int) Math.min(number("days", USUAL_DAYS), Integer.MAX_VALUE);
        var found = report.queries(tab, days, parameter("after"), viewer());
        var model = new HashMap<String, Object>();
        model.put("tab", tab.code());
        model.put("tabs", Arrays.stream(Tab.values()).map(one -> new Choice(text("administration.searches.show." + one.code()), url(one, days, ""), one == tab)).toList());
        model.put("ranges", SearchReport.RANGES.stream().map(one -> new Choice(text("administration.searches.days", one), url(tab, one, ""), one == days)).toList());
        model.put("lines", lines(found.queries()));
        model.put("searches", found.searches());
        model.put("withheld", found.withheld());
        model.put("first", parameter("after").isEmpty() ? null : url(tab, days, ""));
        model.put("next", found.next() == null ? null : url(tab, days, found.next()));
        return model;
    }

    @Override
    void act(PageAction action) {
        throw new NotFound();
    }

    private static List<Line> lines(List<LoggedQuery> queries) {
        return queries.stream().map(one -> new Line(one, QueryUrl.of("/search", Map.of("q", one.query())),
                QueryUrl.of("/administration/synonyms", Map.of("add", one.asSynonyms())),
                QueryUrl.of(GapLinks.BOARD, Map.of("open", one.query())))).toList();
    }

    private static String url(Tab tab, int days, String after) {
        var values = new TreeMap<String, String>();
        values.put("show", tab == Tab.NOTHING ? "" : tab.code());
        values.put("days", days == USUAL_DAYS ? "" : String.valueOf(days));
        values.put("after", after);
        return QueryUrl.of(URL, values);
    }
}

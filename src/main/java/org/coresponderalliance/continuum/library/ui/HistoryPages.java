package org.coresponderalliance.continuum.library.ui;

import java.util.HashMap;
import java.util.List;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.library.ArticleHistory;
import org.coresponderalliance.continuum.library.HistoryQueries;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.stereotype.Component;

/** The history of an article: its revisions, any two of them compared. */
@Component
class HistoryPages implements PageSource {

    private final HistoryQueries histories;
    private final Templates templates;
    private final Texts texts;

    HistoryPages(HistoryQueries histories, Templates templates, Texts texts) {
        this.histories = histories;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public List<String> paths() {
        return List.of("/library/{id}/{slug}/history");
    }

    @Override
    public Page page(PageRequest request, Viewer viewer) {
        var history = histories.history(request.id("id"), viewer);
        var asked = request.parameter("from").isPresent() || request.parameter("to").isPresent();
        var to = (int) request.number("to", last(history));
        var from = (int) request.number("from", before(history, to));
        var model = new HashMap<String, Object>();
        model.put("history", history);
        model.put("from", from);
        model.put("to", to);
        // Without a question the last change is shown, which is what most come for.
        model.put("comparison", from == to && !asked ? null : comparison(history, from, to, viewer));
        var title = texts.get("library.history.of", history.title());
        return new Page(title, "", history.url() + "/history", "library", templates.render("library/history", model), false);
    }

    private Object comparison(ArticleHistory history, int from, int to, Viewer viewer) {
        if (!history.has(from) || !history.has(to)) {
            throw new NotFound();
        }
        return histories.compare(history.id(), from, to, viewer);
    }

    private static int last(ArticleHistory history) {
        return history.revisions().isEmpty() ? 0 : history.revisions().getFirst().number();
    }

    /** The revision before that one, as the viewer sees them. */
    private static int before(ArticleHistory history, int number) {
        return history.revisions().stream().mapToInt(ArticleHistory.Revision::number).filter(one -> one < number).findFirst().orElse(number);
    }
}

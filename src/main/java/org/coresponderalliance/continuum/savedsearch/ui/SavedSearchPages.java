package org.coresponderalliance.continuum.savedsearch.ui;

import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.savedsearch.Frequency;
import org.coresponderalliance.continuum.savedsearch.SavedSearchLinks;
import org.coresponderalliance.continuum.savedsearch.SavedSearches;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.stereotype.Component;

/** A member's saved searches, and one of them with what it found anew. Not for guests. */
@Component
class SavedSearchPages implements PageSource {

    private static final String ONE = SavedSearchLinks.ALL + "/{id}";

    private final SavedSearches searches;
    private final Templates templates;
    private final Texts texts;

    SavedSearchPages(SavedSearches searches, Templates templates, Texts texts) {
        this.searches = searches;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public List<String> paths() {
        return List.of(SavedSearchLinks.ALL, ONE);
    }

    @Override
    public Page page(PageRequest request, Viewer viewer) {
        if (!searches.maySave(viewer)) {
            throw new NotFound();
        }
        return request.variable("id").isEmpty() ? all(viewer) : one(request.id("id"), viewer);
    }

    private Page all(Viewer viewer) {
        return Page.of(texts.get("savedsearch.all"), "", templates.render("savedsearch/all", Map.of("searches", searches.of(viewer), "frequencies", Frequency.values())));
    }

    private Page one(long id, Viewer viewer) {
        var search = searches.one(id, viewer);
        return Page.of(texts.get("savedsearch.title", search.name()), "", templates.render("savedsearch/one", Map.of("search", search, "finds", searches.finds(id, viewer),
                "frequencies", Frequency.values(), "all", SavedSearchLinks.ALL)));
    }
}

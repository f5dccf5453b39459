package org.coresponderalliance.continuum.library.ui;

import java.util.HashMap;
import java.util.List;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.library.ArticleLinks;
import org.coresponderalliance.continuum.library.DeskQueries;
import org.coresponderalliance.continuum.library.LibraryQueries;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Templates;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** The library, and guidance alone, as lists that can be narrowed. */
@Component
class LibraryPages implements PageSource {

    private static final int SIZE = 20;

    private final LibraryQueries library;
    private final DeskQueries desk;
    private final Taxonomy taxonomy;
    private final Templates templates;
    private final Texts texts;

    LibraryPages(LibraryQueries library, DeskQueries desk, Taxonomy taxonomy, Templates templates, Texts texts) {
        this.library = library;
        this.desk = desk;
        this.taxonomy = taxonomy;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public List<String> paths() {
        return List.of(ArticleLinks.LIBRARY, ArticleLinks.GUIDANCE);
    }

    @Override
    public Page page(PageRequest request, Viewer viewer) {
        var guidance = request.path().equals(ArticleLinks.GUIDANCE);
        var key = guidance ? "library.guidance" : "library.library";
        var query = new ShelfQuery(request, taxonomy, guidance);
        var filter = query.filter();
        var after = request.parameter("after").orElse(null);
        var shelf = new Shelf(query, library.list(filter, viewer, after, SIZE), library.counts(filter, viewer), taxonomy, texts);
        var model = new HashMap<String, Object>();
        model.put("title", texts.get(key + ".title"));
        model.put("intro", texts.get(key + ".intro"));
        model.put("guidance", guidance);
        model.put("shelf", shelf);
        model.put("guest", viewer.isGuest());
        model.put("waiting", desk.waitingCount(viewer));
        model.put("mayStart", library.mayStart(guidance ? ArticleKind.GUIDANCE : ArticleKind.BEST_PRACTICE, viewer));
        model.put("mayTell", !guidance && library.mayStart(ArticleKind.TRIED_AND_DID_NOT_WORK, viewer));
        return new Page(texts.get(key + ".title"), texts.get(key + ".intro"), request.path(), guidance ? "guidance" : "library",
                templates.render("library/library", model), !filter.isNarrowed() || guidance);
    }
}

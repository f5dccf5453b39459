package org.coresponderalliance.continuum.library.ui;

import java.util.HashMap;
import java.util.List;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.library.ArticleLinks;
import org.coresponderalliance.continuum.library.ConsentQueries;
import org.coresponderalliance.continuum.library.PassageNoteQueries;
import org.coresponderalliance.continuum.library.ReviewQueries;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.stereotype.Component;

/** A revision on its way to readers, for those who work on it. */
@Component
class ReviewPages implements PageSource {

    private final ReviewQueries reviews;
    private final ConsentQueries consents;
    private final PassageNoteQueries notes;
    private final Templates templates;
    private final Texts texts;

    ReviewPages(ReviewQueries reviews, ConsentQueries consents, PassageNoteQueries notes, Templates templates, Texts texts) {
        this.reviews = reviews;
        this.consents = consents;
        this.notes = notes;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public List<String> paths() {
        return List.of("/library/{id}/review");
    }

    @Override
    public Page page(PageRequest request, Viewer viewer) {
        if (viewer.isGuest()) {
            throw new NotFound();
        }
        var status = reviews.status(request.id("id"), viewer);
        var head = status.article().head();
        var model = new HashMap<String, Object>();
        model.put("status", status);
        model.put("article", status.article());
        model.put("consents", consents.ofArticle(head.id(), viewer));
        model.put("text", notes.text(head.id(), viewer));
        model.put("changes", head.published() ? ArticleLinks.comparison(head.id(), head.slug(), head.number(), status.article().number()) : null);
        return Page.of(texts.get("library.review.of", status.article().title()), "library", templates.render("library/review", model));
    }
}

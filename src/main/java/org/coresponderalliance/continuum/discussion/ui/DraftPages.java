package org.coresponderalliance.continuum.discussion.ui;

import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.discussion.DraftQueries;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.stereotype.Component;

/** What the viewer began to write and did not send. */
@Component
class DraftPages implements PageSource {

    private static final int MOST = 200;

    private final DraftQueries drafts;
    private final Templates templates;
    private final Texts texts;

    DraftPages(DraftQueries drafts, Templates templates, Texts texts) {
        this.drafts = drafts;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public List<String> paths() {
        return List.of("/drafts");
    }

    @Override
    public Page page(PageRequest request, Viewer viewer) {
        if (viewer.isGuest()) {
            throw new NotFound();
        }
        return Page.of(texts.get("discussion.drafts.title"), "discussions",
                templates.render("discussion/drafts", Map.of("rows", drafts.latest(viewer, MOST))));
    }
}

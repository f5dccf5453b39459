package org.coresponderalliance.continuum.gap.ui;

import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.gap.GapLinks;
import org.coresponderalliance.continuum.gap.Wishes;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.stereotype.Component;

/** What a member wants to be told of. Not for guests. */
@Component
class WantedPages implements PageSource {

    private final Wishes wishes;
    private final Templates templates;
    private final Texts texts;

    WantedPages(Wishes wishes, Templates templates, Texts texts) {
        this.wishes = wishes;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public List<String> paths() {
        return List.of(GapLinks.WANTED);
    }

    @Override
    public Page page(PageRequest request, Viewer viewer) {
        if (!wishes.mayWish(viewer)) {
            throw new NotFound();
        }
        return Page.of(texts.get("gap.wanted"), "", templates.render("gap/wanted", Map.of("wishes", wishes.of(viewer))));
    }
}

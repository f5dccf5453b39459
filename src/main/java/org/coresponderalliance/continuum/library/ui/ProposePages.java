package org.coresponderalliance.continuum.library.ui;

import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.library.ProposalQueries;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.stereotype.Component;

/** Where a member proposes a discussion as best practice. */
@Component
class ProposePages implements PageSource {

    private final ProposalQueries proposals;
    private final Templates templates;
    private final Texts texts;

    ProposePages(ProposalQueries proposals, Templates templates, Texts texts) {
        this.proposals = proposals;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public List<String> paths() {
        return List.of("/library/propose/{discussion}");
    }

    @Override
    public Page page(PageRequest request, Viewer viewer) {
        if (viewer.isGuest()) {
            throw new NotFound();
        }
        var candidate = proposals.candidate(request.id("discussion"), viewer);
        return Page.of(texts.get("library.propose.title"), "discussions", templates.render("library/propose", Map.of("candidate", candidate)));
    }
}

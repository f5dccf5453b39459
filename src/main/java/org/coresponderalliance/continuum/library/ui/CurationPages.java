package org.coresponderalliance.continuum.library.ui;

import java.util.HashMap;
import java.util.List;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.library.ArticleLinks;
import org.coresponderalliance.continuum.library.ConsentQueries;
import org.coresponderalliance.continuum.library.DeskAddition;
import org.coresponderalliance.continuum.library.DeskQueries;
import org.coresponderalliance.continuum.library.ProposalQueries;
import org.coresponderalliance.continuum.library.ProposalState;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The moderators' desk. To others it does not exist. */
@Component
class CurationPages implements PageSource {

    private static final int PROPOSALS = 20;

    private final DeskQueries desk;
    private final ProposalQueries proposals;
    private final ConsentQueries consents;
    private final ObjectProvider<DeskAddition> additions;
    private final Templates templates;
    private final Texts texts;

    CurationPages(DeskQueries desk, ProposalQueries proposals, ConsentQueries consents, ObjectProvider<DeskAddition> additions, Templates templates, Texts texts) {
        this.desk = desk;
        this.proposals = proposals;
        this.consents = consents;
        this.additions = additions;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public List<String> paths() {
        return List.of(ArticleLinks.CURATION);
    }

    @Override
    public Page page(PageRequest request, Viewer viewer) {
        if (!desk.hasDesk(viewer)) {
            throw new NotFound();
        }
        var waiting = proposals.list(ProposalState.WAITING, viewer, request.parameter("after").orElse(null), PROPOSALS);
        var model = new HashMap<String, Object>();
        model.put("proposals", waiting.items());
        model.put("moreProposals", waiting.next() == null ? null : ArticleLinks.CURATION + "?after=" + waiting.next());
        model.put("consents", consents.tasks(viewer));
        model.put("waiting", desk.waitingFor(viewer));
        model.put("mine", desk.mine(viewer));
        model.put("additions", additions.orderedStream().flatMap(module -> module.waitingFor(viewer).stream()).toList());
        model.put("inReview", desk.inReview(viewer));
        model.put("drafts", desk.othersDrafts(viewer));
        model.put("due", desk.due(viewer));
        return Page.of(texts.get("navigation.curation"), "curation", templates.render("library/curation", model));
    }
}

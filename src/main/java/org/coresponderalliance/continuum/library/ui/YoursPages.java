package org.coresponderalliance.continuum.library.ui;

import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.library.ArticleLinks;
import org.coresponderalliance.continuum.library.ConsentQueries;
import org.coresponderalliance.continuum.library.DeskAddition;
import org.coresponderalliance.continuum.library.DeskQueries;
import org.coresponderalliance.continuum.library.LibraryQueries;
import org.coresponderalliance.continuum.library.ProposalQueries;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is the viewer's own in the library: reviews that wait for them, their drafts, what they proposed. */
@Component
class YoursPages implements PageSource {

    private static final int PROPOSALS = 20;

    private final DeskQueries desk;
    private final ProposalQueries proposals;
    private final ConsentQueries consents;
    private final LibraryQueries library;
    private final ObjectProvider<DeskAddition> additions;
    private final Templates templates;
    private final Texts texts;

    YoursPages(DeskQueries desk, ProposalQueries proposals, ConsentQueries consents, LibraryQueries library, ObjectProvider<DeskAddition> additions, Templates templates, Texts texts) {
        this.desk = desk;
        this.proposals = proposals;
        this.consents = consents;
        this.library = library;
        this.additions = additions;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public List<String> paths() {
        return List.of(ArticleLinks.YOURS);
    }

    @Override
    public Page page(PageRequest request, Viewer viewer) {
        if (viewer.isGuest()) {
            throw new NotFound();
        }
        return Page.of(texts.get("library.yours.title"), "library", templates.render("library/yours", Map.of(
                "waiting", desk.waitingFor(viewer), "mine", desk.mine(viewer), "proposals", proposals.madeBy(viewer, PROPOSALS), "consents", consents.mine(viewer),
                "additions", additions.orderedStream().flatMap(module -> module.waitingFor(viewer).stream()).toList(),
                "mayStart", library.mayStart(ArticleKind.BEST_PRACTICE, viewer), "mayTell", library.mayStart(ArticleKind.TRIED_AND_DID_NOT_WORK, viewer))));
    }
}

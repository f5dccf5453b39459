package org.coresponderalliance.continuum.adoption;

import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.coresponderalliance.continuum.library.ArticleRefs;
import org.springframework.stereotype.Service;

/**
 * Takes over what programs do with articles: the sample community, or another ledger. The texts are cleaned and checked as
 * those that people write. Nobody's permission is asked, the privacy guard is not, and nobody is told: whoever calls this acts
 * for the association.
 */
@Service
public class AdoptionImport {

    private static final Viewer ASSOCIATION = Viewer.member(0, Role.STAFF);

    private final AdoptionTable table;
    private final AdoptionChecks checks;
    private final ArticleRefs articles;

    AdoptionImport(AdoptionTable table, AdoptionChecks checks, ArticleRefs articles) {
        this.table = table;
        this.checks = checks;
        this.articles = articles;
    }

    /** @return its id @throws NotFound if there is no such published article @throws org.coresponderalliance.continuum.base.InvalidInput if a field cannot be taken as it is */
    @RetriedTransaction
    public long add(ImportedAdoption imported) {
        var article = articles.find(imported.articleId(), ASSOCIATION).orElseThrow(NotFound::new);
        var first = imported.entries().getFirst();
        var id = table.add(article.id(), imported.programId(), first.memberId(), State.PUBLISHED, first.at());
        for (int i = 0; i < imported.entries().size(); i++) {
            var entry = imported.entries().get(i);
            var last = i == imported.entries().size() - 1;
            table.append(id, new AdoptionTable.Entry(i + 1, entry.memberId(), checks.cleaned(entry.text(), article), entry.at(), !last || imported.state() != State.HELD, ""),
                    last ? imported.state() : State.PUBLISHED);
        }
        return id;
    }
}

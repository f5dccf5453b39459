package org.coresponderalliance.continuum.library;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RenderedText;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was tried and did not work: articles of a kind of their own, written by those who tried it and reviewed as best practice
 * is. Each can say which articles it is about; those say then that it was tried elsewhere in vain.
 */
@Service
public class Trials {

    private static final int LONGEST_TITLE = 200;

    /** An article at the other end. */
    public record Linked(long id, String title, String url) {}

    /** @param practices what an article of this kind is about @param trials where else that was tried in vain, the last told first */
    public record Links(List<Linked> practices, List<Linked> trials) {

        public Links {
            practices = List.copyOf(practices);
            trials = List.copyOf(trials);
        }
    }

    /**
     * What a program found out already.
     *
     * @param where    in which setting it was tried; may be empty, as may the others
     * @param happened what came of it
     * @param why      why it was stopped
     */
    public record Known(String where, String happened, String why) {}

    private final TrialTable table;
    private final ArticleRefs articles;
    private final ArticleService service;
    private final ArticleQueries queries;
    private final Sections sections;
    private final Gate gate;
    private final Deeds deeds;
    private final Texts texts;

    Trials(TrialTable table, ArticleRefs articles, ArticleService service, ArticleQueries queries, Sections sections, Gate gate, Deeds deeds, Texts texts) {
        this.table = table;
        this.articles = articles;
        this.service = service;
        this.queries = queries;
        this.sections = sections;
        this.gate = gate;
        this.deeds = deeds;
        this.texts = texts;
    }

    /** Whether the viewer may tell what did not work. */
    public boolean mayTell(Viewer viewer) {
        return Gate.mayStart(ArticleKind.TRIED_AND_DID_NOT_WORK, viewer);
    }

    /** For an article that the viewer is known to see; one statement. */
    public Links of(long articleId, Viewer viewer) {
        var all = table.of(articleId, viewer);
        return new Links(all.stream().filter(row -> !row.trial()).map(Trials::linked).toList(), all.stream().filter(TrialTable.Row::trial).map(Trials::linked).toList());
    }

    /** The same for an article of which that is not known. @throws NotFound if there is none for the viewer */
    @Transactional(readOnly = true)
    public Links links(long articleId, Viewer viewer) {
        queries.details(articleId, viewer);
        return of(articleId, viewer);
    }

    /** Ids of the articles that one is about, also of those that the viewer does not see. @throws NotFound if there is none for the viewer */
    @Transactional(readOnly = true)
    public List<Long> practices(long trialId, Viewer viewer) {
        queries.details(trialId, viewer);
        return table.practices(trialId);
    }

    /**
     * Says which articles it is about. Makes no revision and voids no approval.
     *
     * @throws NotFound     if the viewer does not see the article
     * @throws InvalidInput naming {@code practices} if it is no article of this kind, or one of them is none that a program can use
     */
    @RetriedTransaction
    public void declare(Viewer viewer, long trialId, Set<Long> practices) {
        var article = gate.opened(trialId, viewer, Action.REVISE);
        if (!article.kind.isTrial()) {
            throw new InvalidInput("practices", "library.trial.otherKind");
        }
        var present = table.practices(trialId);
        var found = articles.of(practices, viewer);
        if (!practices.stream().allMatch(id -> present.contains(id) || found.containsKey(id) && found.get(id).kind().isAdoptable())) {
            throw new InvalidInput("practices", "library.trial.noPractice");
        }
        table.declare(trialId, practices);
        deeds.record(viewer, "article.trial_declared", trialId, article.lastNumber, "");
    }

    /**
     * Starts an article about one that the viewer's program tried in vain, with the sections that belong there.
     *
     * @return its id
     * @throws NotFound if there is no such article for the viewer
     * @throws org.coresponderalliance.continuum.base.NotAllowed if the viewer may not start one
     */
    @RetriedTransaction
    public long tell(Viewer viewer, long practiceId, Known known) {
        var practice = articles.find(practiceId, viewer).orElseThrow(NotFound::new);
        var title = texts.get("library.trial.titled", practice.title());
        var body = sections.of(ArticleKind.TRIED_AND_DID_NOT_WORK, Map.of("where", known.where(), "happened", known.happened(), "why", known.why()));
        var id = service.start(viewer, ArticleDetails.started(ArticleKind.TRIED_AND_DID_NOT_WORK, viewer.id()).withFacets(facets(practiceId, viewer)),
                new ArticleContent(RenderedText.excerpt(title, LONGEST_TITLE), "", body, List.of(), List.of()), "");
        declare(viewer, id, Set.of(practiceId));
        return id;
    }

    /** What the practice is about; how sure that is says nothing here. */
    private FacetSelection facets(long practiceId, Viewer viewer) {
        var facets = new TreeMap<>(queries.details(practiceId, viewer).facets().values());
        facets.remove(Writing.EVIDENCE);
        return new FacetSelection(facets);
    }

    private static Linked linked(TrialTable.Row row) {
        return new Linked(row.id(), row.title(), ArticleLinks.article(row.id(), row.slug()));
    }
}

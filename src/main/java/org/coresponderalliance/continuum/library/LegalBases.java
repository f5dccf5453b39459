package org.coresponderalliance.continuum.library;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.Act;
import org.coresponderalliance.continuum.audit.AuditLog;
import org.coresponderalliance.continuum.base.Conflict;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Message;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.coresponderalliance.continuum.member.Regions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The laws and policies that articles rest on: a register that staff keep, and what follows when one of them changes. */
@Service
public class LegalBases {

    private static final InputText NOTE = InputText.field("note", 1_000);

    /** @param due whether it has changed and nobody has looked at the article since */
    public record Rest(LegalBasis basis, boolean due) {}

    private final LegalBasisTable table;
    private final Articles articles;
    private final Gate gate;
    private final Regions regions;
    private final Deeds deeds;
    private final AuditLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LegalBases(LegalBasisTable table, Articles articles, Gate gate, Regions regions, Deeds deeds, AuditLog log, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.articles = articles;
        this.gate = gate;
        this.regions = regions;
        this.deeds = deeds;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** All of them, by citation. @throws NotFound for guests */
    @Transactional(readOnly = true)
    public List<LegalBasis> all(Viewer viewer) {
        Permit.require(viewer, Action.SEE, Content.LEGAL_BASIS);
        return table.all();
    }

    /** @throws NotFound if there is none for the viewer */
    @Transactional(readOnly = true)
    public LegalBasis find(long id, Viewer viewer) {
        Permit.require(viewer, Action.SEE, Content.LEGAL_BASIS);
        return table.of(List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** Those that an article rests on, for whoever is known to see it; one statement. */
    public List<Rest> of(long articleId) {
        return table.ofArticle(articleId);
    }

    /** @return its id @throws InvalidInput naming each field that cannot be taken, the citation if it is there already */
    @RetriedTransaction
    public long add(Viewer viewer, LegalBasisInput input) {
        Permit.require(viewer, Action.CONFIGURE, Content.LEGAL_BASIS);
        var clean = checked(0, input);
        var id = table.add(clean);
        log.record(Act.of(viewer.id(), "legalBasis.added", "legalBasis", id, "").with("name", clean.citation()));
        return id;
    }

    /** @param version as read @throws Conflict if somebody changed it meanwhile @throws InvalidInput as {@link #add} */
    @RetriedTransaction
    public void change(Viewer viewer, long id, int version, LegalBasisInput input) {
        Permit.require(viewer, Action.CONFIGURE, Content.LEGAL_BASIS);
        find(id, viewer);
        var clean = checked(id, input);
        if (!table.change(id, version, clean)) {
            throw new Conflict(Message.of("library.law.conflict"), null);
        }
        deeds.changed();
        log.record(Act.of(viewer.id(), "legalBasis.edited", "legalBasis", id, "").with("name", clean.citation()));
    }

    /**
     * It has changed: all articles that rest on it are due for review from now on, and say why; their owners, and members whose
     * programs use them, are told.
     *
     * @param on   since when the change holds; may lie ahead
     * @param note what changed, for all readers, at most 1,000 characters
     * @return how many articles that are
     */
    @RetriedTransaction
    public int markChanged(Viewer viewer, long id, LocalDate on, String note) {
        Permit.require(viewer, Action.CONFIGURE, Content.LEGAL_BASIS);
        var basis = find(id, viewer);
        var said = NOTE.required(note);
        var now = clock.instant();
        table.mark(id, on, said);
        var resting = table.articles(id);
        resting.forEach(article -> articles.lock(article).ifPresent(locked -> {
            table.due(id, article, now);
            becomesDue(locked);
        }));
        events.publishEvent(new LegalBasisChanged(id, new HashSet<>(resting), viewer.id(), now));
        log.record(Act.of(viewer.id(), "legalBasis.changed", "legalBasis", id, "").with("name", basis.citation()).with("articles", resting.size()));
        return resting.size();
    }

    /** What is due already stays so since the day it was. */
    private void becomesDue(Article article) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (article.reviewOn == null || article.reviewOn.isAfter(today)) {
            article.reviewOn = today;
        }
        if (article.state == State.PUBLISHED) {
            article.state = State.REVIEW_DUE;
            events.publishEvent(new ArticleReviewDue(article.id(), article.ownerId, clock.instant()));
        }
    }

    /**
     * Says on which of them an article rests. Makes no revision and voids no approval.
     *
     * @throws NotFound     if the viewer does not see the article
     * @throws InvalidInput naming {@code legalBases} if one of them is not there
     */
    @RetriedTransaction
    public void declare(Viewer viewer, long articleId, Set<Long> ids) {
        var article = gate.opened(articleId, viewer, Action.REVISE);
        if (table.of(ids).size() != ids.size()) {
            throw new InvalidInput("legalBases", "library.law.unknown");
        }
        table.rest(articleId, ids);
        deeds.record(viewer, "article.legal_bases_declared", articleId, article.lastNumber, "");
    }

    private LegalBasisInput checked(long id, LegalBasisInput input) {
        var clean = input.cleaned(regions);
        if (table.all().stream().anyMatch(one -> one.id() != id && one.citation().equalsIgnoreCase(clean.citation()) && one.region().equals(clean.region()))) {
            throw new InvalidInput("citation", "library.law.there");
        }
        return clean;
    }
}

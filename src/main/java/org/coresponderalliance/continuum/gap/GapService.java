package org.coresponderalliance.continuum.gap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.Act;
import org.coresponderalliance.continuum.audit.AuditLog;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.coresponderalliance.continuum.discussion.OpenQuestions;
import org.coresponderalliance.continuum.library.ArticleContent;
import org.coresponderalliance.continuum.library.ArticleDetails;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.library.ArticleRefs;
import org.coresponderalliance.continuum.library.ArticleService;
import org.coresponderalliance.continuum.library.Origin;
import org.coresponderalliance.continuum.privacy.Answers;
import org.coresponderalliance.continuum.privacy.Passage;
import org.coresponderalliance.continuum.privacy.PrivacyGate;
import org.coresponderalliance.continuum.privacy.PrivacyGuard;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * What curators do with gaps. For those who see none there is nothing here ({@link NotFound}). All of it goes into the audit log, and
 * all of it can be undone but that people are told.
 */
@Service
public class GapService {

    private static final InputText TITLE = InputText.field("title", 200);
    private static final InputText REASON = InputText.field("reason", 500);

    /** Somebody with no more rights than members have. */
    private static final Viewer ANY_MEMBER = Viewer.member(0, Role.MEMBER);

    private final GapTable table;
    private final ArticleService articles;
    private final ArticleRefs published;
    private final OpenQuestions questions;
    private final PrivacyGate gate;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GapService(GapTable table, ArticleService articles, ArticleRefs published, OpenQuestions questions, PrivacyGate gate, AuditLog audit,
               ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.articles = articles;
        this.published = published;
        this.questions = questions;
        this.gate = gate;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens a gap by hand, or opens again what is known in these words.
     *
     * @return its id
     * @throws org.coresponderalliance.continuum.privacy.PrivacyConcern if the words could identify a client: they must be mended
     */
    @RetriedTransaction
    public long open(Viewer viewer, String typed) {
        Permit.require(viewer, Action.CURATE, Content.GAP);
        var title = TITLE.requiredLine(typed);
        gate.clear(viewer.id(), List.of(new Passage("title", title)), PrivacyGuard.readers(Audience.MEMBERS), Answers.NONE);
        var words = title.toLowerCase(Locale.ROOT);
        if (words.length() > TITLE.longest()) {
            // Some letters become two in lower case.
            throw new InvalidInput("title", "base.input.tooLong", TITLE.longest(), words.length());
        }
        var source = GapTable.bySearch(words);
        var known = table.lockedBy(source);
        if (known.isPresent()) {
            var into = known.get().mergedInto();
            var shown = into == null ? known.get() : table.locked(into).orElseThrow(NotFound::new);
            if (shown.state() == State.DISMISSED || shown.state() == State.CLOSED) {
                reopened(viewer, shown);
            }
            return shown.id();
        }
        var now = clock.instant();
        var id = table.add(title, GapOrigin.HAND, source, LocalDate.ofInstant(now, ZoneOffset.UTC), now);
        audit.record(Act.of(viewer.id(), "gap.opened", "gap", id, ""));
        return id;
    }

    /** Takes it on. Done twice by the same person it changes nothing. @throws NotAllowed if somebody else has */
    @RetriedTransaction
    public void claim(Viewer viewer, long id) {
        var gap = opened(viewer, id, Action.CURATE);
        if (gap.state() == State.CLAIMED && viewer.is(gap.claimedBy())) {
            return;
        }
        requireState(gap, State.OPEN);
        table.becomes(id, State.CLAIMED, viewer.id(), gap.articleId(), "", clock.instant());
        audit.record(Act.of(viewer.id(), "gap.claimed", "gap", id, ""));
    }

    /** Gives it back to the board, with the draft that was begun for it. The one who has claimed it does, and staff. */
    @RetriedTransaction
    public void giveUp(Viewer viewer, long id) {
        var gap = opened(viewer, id, Action.CURATE);
        requireState(gap, State.CLAIMED);
        Permit.require(viewer, Action.EDIT, gap.facts());
        table.becomes(id, State.OPEN, null, gap.articleId(), "", clock.instant());
        audit.record(Act.of(viewer.id(), "gap.given_up", "gap", id, ""));
    }

    /** Says that it is the same as another one, which then counts for both. @throws NotAllowed if others are merged into it, or into which it is to go is merged itself */
    @RetriedTransaction
    public void merge(Viewer viewer, long id, long into) {
        var gap = opened(viewer, Math.min(id, into), Action.CURATE);
        var second = opened(viewer, Math.max(id, into), Action.CURATE);
        var goes = id < into ? gap : second;
        var stays = id < into ? second : gap;
        requireState(goes, State.OPEN);
        if (id == into || goes.mergedInto() != null || stays.mergedInto() != null || !table.merged(id).isEmpty()) {
            throw new NotAllowed("gap.notAllowed.merge");
        }
        if (stays.state() != State.OPEN && stays.state() != State.CLAIMED) {
            throw new NotAllowed("gap.notAllowed.state");
        }
        table.merge(id, into, clock.instant());
        rank(into);
        audit.record(Act.of(viewer.id(), "gap.merged", "gap", id, "").with("into", into));
    }

    /** Takes it out of the one that it was merged into. */
    @RetriedTransaction
    public void split(Viewer viewer, long id) {
        var gap = opened(viewer, id, Action.CURATE);
        var from = gap.mergedInto();
        if (from == null) {
            return;
        }
        table.merge(id, null, clock.instant());
        rank(id);
        rank(from);
        audit.record(Act.of(viewer.id(), "gap.split", "gap", id, "").with("from", from));
    }

    /**
     * Says that it needs no article.
     *
     * @param why 1 to 500 characters
     * @throws org.coresponderalliance.continuum.privacy.PrivacyConcern if that could identify a client: it must be mended
     */
    @RetriedTransaction
    public void dismiss(Viewer viewer, long id, String why) {
        var gap = opened(viewer, id, Action.CURATE);
        var reason = REASON.requiredLine(why);
        gate.clear(viewer.id(), List.of(new Passage("reason", reason)), PrivacyGuard.readers(Audience.MEMBERS), Answers.NONE);
        if (gap.state() == State.CLAIMED) {
            Permit.require(viewer, Action.EDIT, gap.facts());
        } else {
            requireState(gap, State.OPEN);
        }
        table.becomes(id, State.DISMISSED, null, null, reason, clock.instant());
        audit.record(Act.of(viewer.id(), "gap.dismissed", "gap", id, reason));
    }

    /** Opens again what was dismissed or closed. */
    @RetriedTransaction
    public void reopen(Viewer viewer, long id) {
        var gap = opened(viewer, id, Action.CURATE);
        if (gap.state() != State.DISMISSED && gap.state() != State.CLOSED) {
            throw new NotAllowed("gap.notAllowed.state");
        }
        reopened(viewer, gap);
    }

    /** Starts the article that is to close it, with the question as its source if there is one, and claims it. @return the article's id */
    @RetriedTransaction
    public long startArticle(Viewer viewer, long id) {
        var gap = opened(viewer, id, Action.CURATE);
        if (gap.state() == State.CLAIMED) {
            Permit.require(viewer, Action.EDIT, gap.facts());
        } else {
            requireState(gap, State.OPEN);
        }
        if (gap.articleId() != null) {
            if (gap.state() == State.OPEN) {
                table.becomes(id, State.CLAIMED, viewer.id(), gap.articleId(), "", clock.instant());
            }
            return gap.articleId();
        }
        var origins = family(gap).stream().map(StoredGap::discussionId).filter(Objects::nonNull).map(discussion -> new Origin(discussion, 0)).toList();
        var article = articles.start(viewer, ArticleDetails.started(ArticleKind.BEST_PRACTICE, viewer.id()).withOrigins(origins),
                new ArticleContent(gap.title(), "", "", List.of(), List.of()), "");
        table.becomes(id, State.CLAIMED, viewer.id(), article, "", clock.instant());
        audit.record(Act.of(viewer.id(), "gap.article_started", "gap", id, "").with("article", article));
        return article;
    }

    /** Closes it by an article that its readers have; who waits for it is told. @throws InvalidInput naming {@code article} if there is no such one */
    @RetriedTransaction
    public void close(Viewer viewer, long id, long articleId) {
        var gap = opened(viewer, id, Action.CURATE);
        if (gap.mergedInto() != null) {
            throw new NotAllowed("gap.notAllowed.merged");
        }
        if (gap.state() != State.OPEN && gap.state() != State.CLAIMED) {
            throw new NotAllowed("gap.notAllowed.state");
        }
        if (!isForAll(articleId)) {
            throw new InvalidInput("article", "gap.input.article");
        }
        closed(gap, articleId, viewer.id());
    }

    /** Closes what waited for this article, if all members may read it. Done twice it changes nothing. */
    @RetriedTransaction
    public void published(long articleId) {
        if (!isForAll(articleId)) {
            return;
        }
        table.lockedFor(articleId).forEach(gap -> closed(gap, articleId, Objects.requireNonNull(gap.claimedBy())));
    }

    /** Members of all kinds wait for an answer: what some of them cannot read is none. */
    private boolean isForAll(long articleId) {
        return published.find(articleId, ANY_MEMBER).filter(article -> !article.revisions().isEmpty()).isPresent();
    }

    private void closed(StoredGap gap, long articleId, long by) {
        var now = clock.instant();
        var family = family(gap);
        var ids = family.stream().map(StoredGap::id).toList();
        var waiting = new HashSet<>(table.wishers(ids));
        waiting.addAll(questions.whoWait(family.stream().map(StoredGap::discussionId).filter(Objects::nonNull).toList()));
        table.becomes(gap.id(), State.CLOSED, null, articleId, "", now);
        table.told(ids, now);
        audit.record(Act.of(by, "gap.closed", "gap", gap.id(), "").with("article", articleId));
        events.publishEvent(new GapClosed(gap.id(), articleId, by, waiting, now));
    }

    private void reopened(Viewer viewer, StoredGap gap) {
        table.becomes(gap.id(), State.OPEN, null, null, "", clock.instant());
        rank(gap.id());
        audit.record(Act.of(viewer.id(), "gap.reopened", "gap", gap.id(), ""));
    }

    private List<StoredGap> family(StoredGap gap) {
        var all = new ArrayList<>(List.of(gap));
        all.addAll(table.merged(gap.id()));
        return all;
    }

    private StoredGap opened(Viewer viewer, long id, Action action) {
        Permit.require(viewer, action, Content.GAP);
        var gap = table.locked(id).orElseThrow(NotFound::new);
        Permit.require(viewer, action, gap.facts());
        return gap;
    }

    private static void requireState(StoredGap gap, State state) {
        if (gap.state() != state) {
            throw new NotAllowed(gap.state() == State.CLAIMED ? "gap.notAllowed.claimed" : "gap.notAllowed.state");
        }
        if (gap.mergedInto() != null) {
            throw new NotAllowed("gap.notAllowed.merged");
        }
    }

    private void rank(long id) {
        table.family(id).ifPresent(gap -> table.score(id, gap.rank(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)).score()));
    }
}

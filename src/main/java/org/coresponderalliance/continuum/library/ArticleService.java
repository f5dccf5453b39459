package org.coresponderalliance.continuum.library;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.attachment.Attachments;
import org.coresponderalliance.continuum.base.Conflict;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Message;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.moderation.Subject;
import org.coresponderalliance.continuum.privacy.Answers;
import org.coresponderalliance.continuum.privacy.FoundPlace;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Writes articles: starts them, adds revisions, changes what is known of them. */
@Service
public class ArticleService {

    private final Articles articles;
    private final Revisions revisions;
    private final Origins origins;
    private final Gate gate;
    private final Writing writing;
    private final Grounds grounds;
    private final Clearing clearing;
    private final Publication publication;
    private final Taxonomy taxonomy;
    private final MemberDirectory members;
    private final Attachments attachments;
    private final Deeds deeds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ArticleService(Articles articles, Revisions revisions, Origins origins, Gate gate, Writing writing, Grounds grounds, Clearing clearing,
                   Publication publication, Taxonomy taxonomy, MemberDirectory members, Attachments attachments, Deeds deeds, ApplicationEventPublisher events, Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.origins = origins;
        this.gate = gate;
        this.writing = writing;
        this.grounds = grounds;
        this.clearing = clearing;
        this.publication = publication;
        this.taxonomy = taxonomy;
        this.members = members;
        this.attachments = attachments;
        this.deeds = deeds;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Starts an article as a draft, with revision 1.
     *
     * @return its id
     * @throws NotAllowed   if the viewer may not start articles of this kind
     * @throws InvalidInput if a field cannot be taken as it is
     */
    @RetriedTransaction
    public long start(Viewer viewer, ArticleDetails details, ArticleContent content, String note) {
        if (!Gate.mayStart(details.kind(), viewer)) {
            throw new NotAllowed(viewer.isGuest() ? "access.signInFirst" : "library.notAllowed.start");
        }
        var now = clock.instant();
        var clean = writing.cleaned(content);
        grounds.checkDiscussions(clean, ArticleContent.empty(), viewer);
        var article = articles.save(new Article(checked(details), viewer.id(), now));
        write(article, 1, clean, note, viewer.id(), now);
        origins.replace(article.id(), details.origins(), viewer);
        events.publishEvent(new ArticleStarted(article.id(), viewer.id(), now));
        deeds.record(viewer, "article.started", article.id(), 1, "");
        return article.id();
    }

    /**
     * Writes the next revision. Approvals of the one before are void with it. Content that is the same as the last
     * revision's makes no other one, so sending twice does no harm.
     *
     * @param base number of the revision that was edited
     * @param note what was changed and why, at most 500 characters
     * @param answers what the editor says to what the privacy guard found
     * @return number of the revision that now holds the content
     * @throws Conflict if somebody wrote another revision meanwhile; carries what it says
     * @throws org.coresponderalliance.continuum.privacy.PrivacyConcern if it could identify a client, and that was not answered
     */
    @RetriedTransaction
    public int revise(Viewer viewer, long articleId, int base, ArticleContent content, String note, Answers answers) {
        return revised(gate.opened(articleId, viewer, Action.REVISE), viewer, base, content, note, answers);
    }

    /** As {@link #revise(Viewer, long, int, ArticleContent, String, Answers)}, where nothing was found yet. */
    @RetriedTransaction
    public int revise(Viewer viewer, long articleId, int base, ArticleContent content, String note) {
        return revise(viewer, articleId, base, content, note, Answers.NONE);
    }

    /** As {@link #describe(Viewer, long, ArticleDetails, Answers)}, where nothing was found yet. */
    @RetriedTransaction
    public void describe(Viewer viewer, long articleId, ArticleDetails details) {
        describe(viewer, articleId, details, Answers.NONE);
    }

    /**
     * Changes what is known of an article. Owner and audience are the moderators' to give. What readers have already passes
     * the privacy guard again before everybody gets it.
     */
    @RetriedTransaction
    public void describe(Viewer viewer, long articleId, ArticleDetails details, Answers answers) {
        describe(gate.opened(articleId, viewer, Action.REVISE), viewer, details, answers);
    }

    /** As {@link #save(Viewer, long, int, ArticleDetails, ArticleContent, String, Answers)}, where nothing was found yet. */
    @RetriedTransaction
    public int save(Viewer viewer, long articleId, int base, ArticleDetails details, ArticleContent content, String note) {
        return save(viewer, articleId, base, details, content, note, Answers.NONE);
    }

    /** Both at once, all or nothing, as the editor does. @return as {@link #revise} */
    @RetriedTransaction
    public int save(Viewer viewer, long articleId, int base, ArticleDetails details, ArticleContent content, String note, Answers answers) {
        var article = gate.opened(articleId, viewer, Action.REVISE);
        describe(article, viewer, details, answers);
        return revised(article, viewer, base, content, note, answers);
    }

    /** What of an article was answered when readers got it, so that its editor is not asked about it again. */
    @RetriedTransaction
    public List<FoundPlace> answered(Viewer viewer, long articleId) {
        return clearing.answered(gate.opened(articleId, viewer, Action.REVISE));
    }

    private int revised(Article article, Viewer viewer, int base, ArticleContent content, String note, Answers answers) {
        var clean = writing.cleaned(content);
        var current = revisions.content(article.id(), article.nextState == null ? article.shownNumber : article.lastNumber);
        if (clean.saysTheSameAs(current)) {
            if (article.nextState != null) {
                clearing.sent(article, answers);
            }
            return article.nextState == null ? article.shownNumber : article.lastNumber;
        }
        if (base != article.lastNumber) {
            throw stale(article);
        }
        grounds.checkDiscussions(clean, current, viewer);
        clearing.written(article, viewer.id(), clean, note, answers);
        publication.waitsNoMore(article);
        var now = clock.instant();
        article.lastNumber++;
        article.workIs(article.nextState == State.IN_REVIEW || article.nextState == State.APPROVED ? State.IN_REVIEW : State.DRAFT);
        write(article, article.lastNumber, clean, note, viewer.id(), now);
        events.publishEvent(new ArticleRevised(article.id(), article.lastNumber, viewer.id(), now));
        return article.lastNumber;
    }

    private Conflict stale(Article article) {
        var who = members.byline(revisions.author(article.id(), article.lastNumber)).name();
        return new Conflict(Message.of("library.conflict", who, article.lastNumber),
                revisions.content(article.id(), article.lastNumber).asText());
    }

    private void write(Article article, int number, ArticleContent clean, String note, long author, Instant now) {
        var rendered = writing.rendered(clean);
        var why = InputText.field("note", 500).optionalLine(note);
        articles.flush();
        revisions.add(article.id(), number, rendered, why, author, now);
        if (!article.isPublished()) {
            article.show(number, clean.title(), ArticleLinks.slug(clean.title()), clean.summary(), rendered.text());
        }
        article.changedAt = now;
        attachments.adopt(clean.body(), new Subject(Subject.Kind.ARTICLE, article.id()), author);
    }

    private void describe(Article article, Viewer viewer, ArticleDetails typed, Answers answers) {
        var details = checked(typed);
        if (details.kind() != article.kind) {
            checkKind(article, viewer, details.kind());
        }
        var movesAudience = details.audience() != article.audience || !Objects.equals(details.group(), article.audienceGroup);
        var movesOwner = details.ownerId() != article.ownerId;
        if (movesAudience || movesOwner) {
            Gate.check(article, viewer, Action.CURATE);
        }
        if (movesAudience) {
            article.guardHold = null;
            publication.waitsNoMore(article);
            if (article.isPublished() && details.audience() == Audience.PUBLIC) {
                clearing.opened(article, answers);
            }
        }
        article.kind = details.kind();
        article.form = details.form();
        article.carry(details);
        article.audience = details.audience();
        article.audienceGroup = details.group();
        article.ownerId = details.ownerId();
        article.reviewOn = details.reviewOn();
        article.changedAt = clock.instant();
        origins.replace(article.id(), details.origins(), viewer);
        publication.advance(article, viewer);
        events.publishEvent(new ArticleDescribed(article.id(), viewer.id(), article.changedAt));
        if (movesAudience) {
            events.publishEvent(new ArticleVisibilityChanged(article.id(), viewer.id(), article.changedAt));
            deeds.record(viewer, "article.audience_changed", article.id(), article.shownNumber, details.audience().name());
        }
        if (movesOwner) {
            deeds.record(viewer, "article.owner_changed", article.id(), article.shownNumber, "");
        }
    }

    private static void checkKind(Article article, Viewer viewer, ArticleKind kind) {
        if (article.isPublished()) {
            throw new InvalidInput("kind", "library.input.kindIsFixed");
        }
        if (!Gate.mayStart(kind, viewer)) {
            throw new InvalidInput("kind", "library.notAllowed.start");
        }
    }

    private ArticleDetails checked(ArticleDetails details) {
        if (details.audience() == Audience.GROUP && details.group() == null) {
            throw new InvalidInput("audience", "library.input.whichGroup");
        }
        var group = details.audience() == Audience.GROUP ? details.group() : null;
        var form = details.kind().isGuidance() ? form(details.form()) : null;
        return new ArticleDetails(details.kind(), form, taxonomy.checked(details.facets()), details.audience(), group, details.ownerId(), details.reviewOn(),
                new java.util.ArrayList<>(new java.util.LinkedHashSet<>(details.origins())));
    }

    private static GuidanceForm form(@Nullable GuidanceForm form) {
        return form == null ? GuidanceForm.GUIDANCE_DOCUMENT : form;
    }
}

package org.coresponderalliance.continuum.library;

import java.time.Clock;
import java.time.Instant;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.Act;
import org.coresponderalliance.continuum.audit.AuditLog;
import org.coresponderalliance.continuum.base.Conflict;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.Message;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** From a discussion to a draft: members propose, moderators take up or decline. */
@Service
public class ProposalService {

    private final Proposals proposals;
    private final SourceDiscussions discussions;
    private final ArticleService articles;
    private final FirstDraft firstDraft;
    private final AuditLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProposalService(Proposals proposals, SourceDiscussions discussions, ArticleService articles, FirstDraft firstDraft, AuditLog log,
                    ApplicationEventPublisher events, Clock clock) {
        this.proposals = proposals;
        this.discussions = discussions;
        this.articles = articles;
        this.firstDraft = firstDraft;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Proposes a discussion as best practice.
     *
     * @param why in the member's words, at most 2,000 characters; may be empty
     * @return id of the proposal; of the one that waits already if the same member made it
     * @throws NotAllowed if somebody else has proposed it, or it was taken up
     */
    @RetriedTransaction
    public long propose(Viewer member, long discussionId, String why) {
        return propose(member, discussionId, why, clock.instant());
    }

    /** As {@link #propose(Viewer, long, String)}, at a time in the past: for samples and imports. */
    @RetriedTransaction
    public long propose(Viewer member, long discussionId, String why, Instant at) {
        var source = discussions.whole(discussionId, member).orElseThrow(NotFound::new);
        if (!source.mayPropose()) {
            throw new NotAllowed(member.isGuest() ? "access.signInFirst" : "library.propose.notAllowed");
        }
        var standing = proposals.standing(discussionId);
        if (standing.isPresent()) {
            var other = standing.get();
            if (other.state() == ProposalState.WAITING && member.is(other.proposedBy())) {
                return other.id();
            }
            throw new NotAllowed(other.state() == ProposalState.WAITING ? "library.propose.waits" : "library.propose.takenUp");
        }
        var id = proposals.add(discussionId, member.id(), InputText.field("why", 2_000).optional(why), at);
        events.publishEvent(new ProposalMade(id, discussionId, member.id(), at));
        return id;
    }

    /**
     * Makes a draft of the discussion, owned by the moderator who takes the proposal up.
     *
     * @return id of the article
     * @throws Conflict if it was decided on meanwhile
     */
    @RetriedTransaction
    public long takeUp(Viewer moderator, long proposalId) {
        var proposal = waiting(moderator, proposalId);
        var source = discussions.whole(proposal.discussionId(), moderator).orElseThrow(() -> new NotAllowed("library.propose.gone"));
        var article = articles.start(moderator, firstDraft.details(source, moderator), firstDraft.content(source), firstDraft.note(source));
        var now = clock.instant();
        proposals.decided(proposalId, ProposalState.TAKEN_UP, article, moderator.id(), "", now);
        events.publishEvent(new ProposalDecided(proposalId, proposal.discussionId(), proposal.proposedBy(), article, now));
        log.record(Act.of(moderator.id(), "proposal.taken_up", "proposal", proposalId, "").with("article", article));
        return article;
    }

    /** @param reason for the member who proposed it, at most 1,000 characters, required @throws Conflict if it was decided on meanwhile */
    @RetriedTransaction
    public void decline(Viewer moderator, long proposalId, String reason) {
        var proposal = waiting(moderator, proposalId);
        var why = InputText.field("reason", 1_000).required(reason);
        var now = clock.instant();
        proposals.decided(proposalId, ProposalState.DECLINED, null, moderator.id(), why, now);
        events.publishEvent(new ProposalDecided(proposalId, proposal.discussionId(), proposal.proposedBy(), null, now));
        log.record(Act.of(moderator.id(), "proposal.declined", "proposal", proposalId, why));
    }

    /** To all but moderators and the one who made it, a proposal does not exist. */
    private Proposals.Row waiting(Viewer viewer, long proposalId) {
        var proposal = proposals.lock(proposalId).orElseThrow(NotFound::new);
        if (!Gate.mayStart(ArticleKind.BEST_PRACTICE, viewer)) {
            throw viewer.is(proposal.proposedBy()) ? new NotAllowed("library.notAllowed.start") : new NotFound();
        }
        if (proposal.state() != ProposalState.WAITING) {
            throw new Conflict(Message.of("library.propose.decided"), null);
        }
        return proposal;
    }
}

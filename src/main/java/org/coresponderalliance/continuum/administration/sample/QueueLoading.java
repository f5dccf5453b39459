package org.coresponderalliance.continuum.administration.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.library.ProposalService;
import org.coresponderalliance.continuum.member.Application;
import org.coresponderalliance.continuum.member.MemberImport;
import org.coresponderalliance.continuum.moderation.CannedTexts;
import org.coresponderalliance.continuum.moderation.ReviewQueue;
import org.coresponderalliance.continuum.moderation.ReviewQueue.FlagReason;
import org.coresponderalliance.continuum.moderation.Subject;
import org.springframework.stereotype.Component;

/** Loads what waits for moderators. Posts that wait are loaded with their discussions. */
@Component
class QueueLoading {

    private static final Duration BETWEEN_FLAGS = Duration.ofHours(9);
    private static final Duration BETWEEN_PROPOSALS = Duration.ofHours(31);

    private final ReviewQueue queue;
    private final ProposalService proposals;
    private final CannedTexts canned;
    private final MemberImport members;

    QueueLoading(ReviewQueue queue, ProposalService proposals, CannedTexts canned, MemberImport members) {
        this.queue = queue;
        this.proposals = proposals;
        this.canned = canned;
        this.members = members;
    }

    void load(SampleQueue file, List<LoadedDiscussion> discussions, Cast cast, Instant now) {
        var at = now;
        for (var flag : file.flags()) {
            at = at.minus(BETWEEN_FLAGS);
            var post = discussions.get(flag.discussion() - 1).added().postId(flag.post());
            queue.flag(cast.viewer(flag.by()), new Subject(Subject.Kind.POST, post), FlagReason.valueOf(flag.reason().toUpperCase(Locale.ROOT)),
                    flag.note(), at);
        }
        at = now;
        for (var proposal : file.proposals()) {
            at = at.minus(BETWEEN_PROPOSALS);
            proposals.propose(cast.viewer(proposal.by()), discussions.get(proposal.discussion() - 1).added().id(), proposal.why(), at);
        }
        for (var application : file.applications()) {
            var draft = new Application.Draft(application.name(), application.email(), application.discipline(), application.agency(), application.why());
            var applied = application.age().before(now);
            queue.application(members.addApplication(draft, applied, true), applied);
        }
        file.canned().forEach(text -> canned.add(text.title(), null, text.body(), cast.account(Role.MODERATOR)));
    }
}

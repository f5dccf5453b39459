package org.coresponderalliance.continuum.administration.sample;

import java.time.Clock;
import org.coresponderalliance.continuum.member.MemberImport;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sample community as a whole. It is loaded in one transaction: whenever the loading ends before its time, nothing of it
 * is there, and the next start begins anew.
 */
@Service
class SampleCommunity {

    /** What was loaded. */
    record Loaded(int members, int programs, int discussions, int posts, int articles) {}

    private final MemberImport members;
    private final PeopleLoading people;
    private final DiscussionLoading discussions;
    private final ArticleLoading articles;
    private final AdoptionLoading adoptions;
    private final ChallengeLoading challenges;
    private final LawLoading laws;
    private final QueueLoading queue;
    private final InboxLoading inboxes;
    private final GapLoading gaps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SampleCommunity(MemberImport members, PeopleLoading people, DiscussionLoading discussions, ArticleLoading articles,
                    AdoptionLoading adoptions, ChallengeLoading challenges, LawLoading laws, QueueLoading queue, InboxLoading inboxes, GapLoading gaps, ApplicationEventPublisher events, Clock clock) {
        this.members = members;
        this.people = people;
        this.discussions = discussions;
        this.articles = articles;
        this.adoptions = adoptions;
        this.challenges = challenges;
        this.laws = laws;
        this.queue = queue;
        this.inboxes = inboxes;
        this.gaps = gaps;
        this.events = events;
        this.clock = clock;
    }

    /** Whether there is no community yet that a sample would be in the way of. */
    boolean isWanted() {
        return members.isNobodyHere();
    }

    @Transactional
    public Loaded load(SampleFiles files) {
        var now = clock.instant();
        var cast = people.load(files.people(), now);
        var loaded = discussions.load(files, cast, now);
        var shelved = articles.load(files.articles(), loaded, cast, now);
        inboxes.load(loaded, shelved.toReview(), cast, now);
        adoptions.load(files.adoptions(), shelved.ids(), cast, now);
        challenges.load(files.challenges(), shelved.ids(), cast, now);
        laws.load(files.laws(), shelved.ids(), cast);
        queue.load(files.queue(), loaded, cast, now);
        gaps.load(files.gaps(), loaded, shelved.ids(), cast, now);
        events.publishEvent(new SampleLoaded());
        return new Loaded(cast.byKey().size(), files.people().programs().size(), loaded.size(),
                loaded.stream().mapToInt(one -> one.what().posts().size()).sum(), files.articles().size());
    }
}

package org.coresponderalliance.continuum.discussion;

import java.time.Clock;
import java.util.List;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.IndexAway;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.QuestionLikeness;
import org.coresponderalliance.continuum.search.Similar;
import org.coresponderalliance.continuum.search.SimilarThing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks for discussions that ask what another one asks already: once for each, when it is opened, by one search. What was there
 * before is gone through little by little.
 */
@Component
class DuplicateFinder {

    private static final Logger LOG = LoggerFactory.getLogger(DuplicateFinder.class);
    /** What the search finds most alike is compared; what is further down is not the same question. */
    private static final int COMPARED = 5;
    /** So many a minute: a community of 100,000 discussions is gone through in less than a day, and nobody notices. */
    private static final int AT_ONCE = 100;
    /** Sees what moderators see, has written nothing. */
    private static final Viewer MODERATORS = Viewer.member(0, Role.MODERATOR);

    private final Similar similar;
    private final QuestionLikeness likeness;
    private final DuplicateTable table;
    private final Clock clock;

    DuplicateFinder(Similar similar, QuestionLikeness likeness, DuplicateTable table, Clock clock) {
        this.similar = similar;
        this.likeness = likeness;
        this.table = table;
        this.clock = clock;
    }

    /** Where the search cannot say what is alike, going on through all of them comes to this one later. */
    @ApplicationModuleListener
    void on(DiscussionOpened opened) {
        try {
            table.asked(List.of(opened.discussionId())).forEach(this::compare);
        } catch (IndexAway away) {
            LOG.debug("Discussion {} is compared when the search is back", opened.discussionId());
        }
    }

    /** @return how many were compared */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    int goOn() {
        if (!similar.isReady()) {
            return 0;
        }
        var ids = table.next(AT_ONCE);
        try {
            if (!ids.isEmpty()) {
                table.asked(ids).forEach(this::compare);
                table.comparedTo(ids.getLast());
            }
            return ids.size();
        } catch (IndexAway away) {
            // These are compared once more when the search is back.
            return 0;
        }
    }

    /** @throws IndexAway if the search cannot say what is alike */
    void compare(DuplicateTable.Asked asked) {
        var alike = similar.certain(asked.title(), asked.text(), DiscussionTopic.of(asked.id()), MODERATORS, COMPARED).stream()
                .filter(thing -> thing.kind() == Kind.DISCUSSION).map(SimilarThing::ref).toList();
        for (var other : table.openedBy(alike, asked.id())) {
            var how = new Likeness(percent(likeness.titles(asked.title(), other.title())), percent(likeness.texts(asked.text(), other.title() + "\n" + other.text())));
            if (how.isLikelyTheSame()) {
                table.found(asked.id(), other.id(), how, clock.instant());
            }
        }
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }
}

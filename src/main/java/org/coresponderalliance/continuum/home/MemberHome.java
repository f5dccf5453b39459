package org.coresponderalliance.continuum.home;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.discussion.DiscussionQueries;
import org.coresponderalliance.continuum.discussion.DiscussionRow;
import org.coresponderalliance.continuum.discussion.FollowService;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.library.ArticleRow;
import org.coresponderalliance.continuum.library.LibraryFilter;
import org.coresponderalliance.continuum.library.LibraryQueries;
import org.coresponderalliance.continuum.member.LastSeen;
import org.coresponderalliance.continuum.member.Profile;
import org.coresponderalliance.continuum.member.Profiles;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.springframework.stereotype.Component;

/** What is there for a member: a few things of each kind, each of them once. */
@Component
class MemberHome {

    private static final int FEW = 5;
    private static final int FEWER = 3;
    /** What changed before that is no news. */
    private static final Duration LATELY = Duration.ofDays(90);
    private static final ArticleKind[] NO_GUIDANCE = Stream.of(ArticleKind.values()).filter(kind -> !kind.isGuidance()).toArray(ArticleKind[]::new);

    private final DiscussionQueries discussions;
    private final FollowService follows;
    private final LibraryQueries library;
    private final Profiles profiles;
    private final LastSeen visits;
    private final FirstSteps first;
    private final Unfinished unfinished;
    private final HomeRows rows;
    private final Texts texts;
    private final Clock clock;

    MemberHome(DiscussionQueries discussions, FollowService follows, LibraryQueries library, Profiles profiles, LastSeen visits, FirstSteps first,
               Unfinished unfinished, HomeRows rows, Texts texts, Clock clock) {
        this.discussions = discussions;
        this.follows = follows;
        this.library = library;
        this.profiles = profiles;
        this.visits = visits;
        this.first = first;
        this.unfinished = unfinished;
        this.rows = rows;
        this.texts = texts;
        this.clock = clock;
    }

    HomeModel of(Viewer viewer) {
        var profile = profiles.profile(viewer.id(), viewer);
        var field = Field.of(profile);
        var isNew = !follows.followsAnything(viewer.id());
        var unread = discussions.unreadFollowed(FEW, viewer);
        var questions = discussions.questionsFor(field.inOrder(), unread.stream().map(DiscussionRow::id).toList(), FEW, viewer);
        return new HomeModel(greeting(profile), isNew ? "" : since(viewer), isNew ? first.of(profile, viewer) : List.of(),
                rows.of(unread, FacetSelection.none()), rows.of(questions, field.all()), field.isKnown(), changed(viewer), guidance(viewer),
                unfinished.of(viewer));
    }

    private String greeting(Profile profile) {
        var hour = clock.instant().atZone(ZoneId.systemDefault()).getHour();
        var part = hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
        return texts.get("home.greeting." + part, profile.byline().name().split(" ")[0]);
    }

    private String since(Viewer viewer) {
        var count = discussions.unreadFollowed(viewer);
        return count < DiscussionQueries.COUNTED ? texts.get("home.since", count) : texts.get("home.since.many", count);
    }

    private List<ArticleRow> changed(Viewer viewer) {
        return library.since(clock.instant().minus(LATELY), LibraryFilter.of(NO_GUIDANCE), viewer, FEWER);
    }

    /** For who is here for the first time, what came lately. */
    private List<ArticleRow> guidance(Viewer viewer) {
        var since = visits.lastVisit(viewer.id()).orElseGet(() -> clock.instant().minus(LATELY));
        return library.since(since, LibraryFilter.of(ArticleKind.GUIDANCE), viewer, FEWER);
    }
}

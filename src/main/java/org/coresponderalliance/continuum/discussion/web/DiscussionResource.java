package org.coresponderalliance.continuum.discussion.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.discussion.CaseConsult;
import org.coresponderalliance.continuum.discussion.DiscussionRow;
import org.coresponderalliance.continuum.discussion.FollowService;
import org.coresponderalliance.continuum.discussion.Kind;
import org.coresponderalliance.continuum.discussion.LedTo;
import org.coresponderalliance.continuum.discussion.Thread;
import org.coresponderalliance.continuum.member.Byline;
import org.coresponderalliance.continuum.member.Person;
import org.jspecify.annotations.Nullable;

/** Discussions as the API gives them. Enumerations are given by name, times in UTC. */
final class DiscussionResource {

    private DiscussionResource() {}

    /** The category that a discussion stands in. */
    record Place(long id, String slug, String name) {

        static Place of(DiscussionRow.Place place) {
            return new Place(place.id(), place.slug(), place.name());
        }
    }

    /**
     * A discussion in a list.
     *
     * @param answered whether an answer was accepted
     * @param lastText beginning of the last post, at most 300 characters
     * @param unread   whether the caller has something to read there
     * @param newCount how many posts they have not read of a discussion that they opened before
     */
    record DiscussionSummary(long id, Kind kind, Content.State state, String title, String url, Place category, Audience audience, Person author,
                             Instant createdAt, int replies, int facing, boolean answered, boolean locked, boolean pinned, int lastNumber,
                             Instant lastAt, Person lastBy, String lastText, boolean unread, int newCount, Map<String, List<String>> facets,
                             List<String> tags) {

        static DiscussionSummary of(DiscussionRow row, Map<Long, Byline> people) {
            return new DiscussionSummary(row.id(), row.kind(), row.state(), row.title(), row.url(), Place.of(row.category()), row.audience(),
                    Person.of(people.get(row.authorId())), row.createdAt(), row.replies(), row.facing(), row.answered(), row.locked(),
                    row.pinned(), row.lastNumber(), row.lastAt(), Person.of(people.get(row.lastBy())), text(row.lastText()), row.unread(),
                    row.newCount(), row.facets().values(), row.tags());
        }

        /** Null in the database where the post is gone. */
        private static String text(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    /**
     * A discussion with its opening post.
     *
     * @param version      of title, facets, tags and case consult; to be sent when they are changed
     * @param answer       number of the accepted answer; null where there is none
     * @param participants how many members wrote in it
     * @param became       the article that it became; null where there is none
     * @param mine         what the caller has to do with it
     * @param actions      what the caller may do to it now
     */
    record FullDiscussion(long id, Kind kind, Content.State state, String title, String url, Place category, Audience audience, Person author,
                          Instant createdAt, int version, boolean locked, boolean pinned, @Nullable Integer answer, int lastNumber, Instant lastAt,
                          int replies, int facing, int participants, @Nullable CaseConsult caseConsult, Map<String, List<String>> facets,
                          List<String> tags, LedTo.@Nullable Outcome became, Mine mine, List<Action> actions, PostResource opening) {

        static FullDiscussion of(Thread thread, Person author, PostResource opening, LedTo.@Nullable Outcome became, List<Action> actions) {
            return new FullDiscussion(thread.id(), thread.kind(), thread.state(), thread.title(), thread.url(), Place.of(thread.category()),
                    thread.audience(), author, thread.createdAt(), thread.version(), thread.locked(), thread.pinned(), thread.accepted(),
                    thread.lastPublished(), thread.lastAt(), thread.replies(), thread.facing(), thread.authors().size(), thread.caseConsult(),
                    thread.facets().values(), thread.tags(), became, Mine.of(thread.mine()), actions, opening);
        }
    }

    /**
     * @param lastRead    the highest number that the caller read; null where they never opened it
     * @param firstUnread number of the first post that they have not read; null where there is none
     * @param following   null for neither followed nor muted
     */
    record Mine(@Nullable Integer lastRead, @Nullable Integer firstUnread, int unread, FollowService.@Nullable Mode following, boolean facing) {

        static Mine of(Thread.Mine mine) {
            return new Mine(mine.lastRead(), mine.firstUnread() == 0 ? null : mine.firstUnread(), mine.unread(), mine.follow(), mine.facing());
        }
    }

    /** @param state {@code HELD} where it waits for a moderator */
    record Made(long id, String url, Content.State state) {}

    /** @param programs how many programs face it too */
    record Facing(int programs) {}
}

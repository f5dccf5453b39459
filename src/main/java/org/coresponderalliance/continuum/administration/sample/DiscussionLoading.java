package org.coresponderalliance.continuum.administration.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.discussion.CaseConsult;
import org.coresponderalliance.continuum.discussion.CategoryInput;
import org.coresponderalliance.continuum.discussion.CategoryService;
import org.coresponderalliance.continuum.discussion.DiscussionImport;
import org.coresponderalliance.continuum.discussion.FollowService;
import org.coresponderalliance.continuum.discussion.Headline;
import org.coresponderalliance.continuum.discussion.ImportedDiscussion;
import org.coresponderalliance.continuum.discussion.Kind;
import org.coresponderalliance.continuum.discussion.Reaction;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Loads categories, and discussions with all that members left on them. */
@Component
class DiscussionLoading {

    /** Posts that are younger are new to those who read along, so that there is something unread. */
    private static final Duration READ_BEFORE = Duration.ofDays(3);
    /** The first of the posts that wait for a moderator was written so long ago, the others before it. */
    private static final Duration HELD_SINCE = Duration.ofHours(5);

    private final CategoryService categories;
    private final DiscussionImport discussions;
    private final FollowService follows;

    DiscussionLoading(CategoryService categories, DiscussionImport discussions, FollowService follows) {
        this.categories = categories;
        this.discussions = discussions;
        this.follows = follows;
    }

    /** @return the discussions in the order of the files */
    List<LoadedDiscussion> load(SampleFiles files, Cast cast, Instant now) {
        var categoryIds = categories(files.categories(), cast.account(Role.STAFF));
        var loaded = new HashMap<Integer, LoadedDiscussion>();
        // The oldest first, as if they had been written one after the other.
        for (var number : byAge(files.discussions())) {
            var discussion = files.discussions().get(number - 1);
            var held = files.queue().held().stream().filter(one -> one.discussion() == number).toList();
            var imported = imported(discussion, number, held, categoryIds.get(discussion.category()), cast, now);
            loaded.put(number, new LoadedDiscussion(imported, discussions.add(imported)));
        }
        files.categories().forEach(category -> category.followers().forEach(follower ->
                follows.setCategory(cast.viewer(follower), categoryIds.get(category.slug()), true)));
        return java.util.stream.IntStream.rangeClosed(1, loaded.size()).mapToObj(loaded::get).toList();
    }

    private Map<String, Long> categories(List<SampleCategory> all, Viewer staff) {
        var ids = new HashMap<String, Long>();
        for (var one : all) {
            var audience = Audience.valueOf(one.audience().toUpperCase(Locale.ROOT));
            ids.put(one.slug(), categories.create(staff, one.slug(), new CategoryInput(one.name(), one.description(), one.rules(), audience, null)));
        }
        return ids;
    }

    private static List<Integer> byAge(List<SampleDiscussion> discussions) {
        return java.util.stream.IntStream.rangeClosed(1, discussions.size()).boxed()
                .sorted(Comparator.comparing((Integer number) -> discussions.get(number - 1).age().span()).reversed()).toList();
    }

    private static ImportedDiscussion imported(SampleDiscussion file, int number, List<SampleQueue.Held> held, long category, Cast cast, Instant now) {
        var facing = new HashSet<>(cast.ids(file.facing()));
        facing.remove(cast.id(file.by()));
        var posts = new ArrayList<ImportedDiscussion.Post>();
        var at = file.age().before(now);
        for (var one : file.posts()) {
            at = one.after() == null ? at : one.after().after(at);
            var author = cast.id(Objects.requireNonNullElse(one.by(), file.by()));
            posts.add(new ImportedDiscussion.Post(author, at, answered(one.replyTo()), one.body(), "",
                    marks(file, posts.size() + 1, number, author, one.helpful(), cast)));
        }
        held.forEach(one -> posts.add(new ImportedDiscussion.Post(cast.id(one.by()), now.minus(HELD_SINCE.plusHours(number)), null, one.body(),
                one.why(), Map.of())));
        var headline = new Headline(file.title(), new FacetSelection(file.facets()), file.tags(), consult(file.case_()));
        return new ImportedDiscussion(category, Kind.valueOf(file.kind().toUpperCase(Locale.ROOT)), headline, file.pinned(), file.accepted(),
                posts, facing, facing, read(posts, facing, now));
    }

    /** To answer the opening post is to answer the discussion. */
    private static @Nullable Integer answered(@Nullable Integer number) {
        return number == null || number == 1 ? null : number;
    }

    private static Map<Reaction, Set<Long>> marks(SampleDiscussion file, int post, int discussion, long author, int helpful, Cast cast) {
        var marks = new HashMap<Reaction, Set<Long>>();
        if (helpful > 0) {
            marks.put(Reaction.HELPFUL, cast.some(helpful, 7 * discussion + 3 * post, author));
        }
        var asker = cast.id(file.by());
        if (Objects.equals(file.accepted(), post) && asker != author) {
            marks.put(Reaction.THANKS, Set.of(asker));
        }
        return marks;
    }

    private static @Nullable CaseConsult consult(SampleDiscussion.@Nullable Case told) {
        return told == null ? null : new CaseConsult(told.situation(), told.ageBand(), told.setting(), told.tried(), told.question());
    }

    /** Who takes part or faces it too has come back since, but not in the last days. */
    private static Map<Long, Integer> read(List<ImportedDiscussion.Post> posts, Set<Long> facing, Instant now) {
        var readers = new HashSet<>(facing);
        posts.forEach(post -> readers.add(post.authorId()));
        var number = (int) posts.stream().filter(post -> post.held().isEmpty() && post.at().isBefore(now.minus(READ_BEFORE))).count();
        var read = new HashMap<Long, Integer>();
        if (number > 0) {
            readers.forEach(reader -> read.put(reader, number));
        }
        return read;
    }
}

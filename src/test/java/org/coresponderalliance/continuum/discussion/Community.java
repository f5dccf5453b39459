package org.coresponderalliance.continuum.discussion;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.jspecify.annotations.Nullable;

/** Members, categories and discussions for a test, none of which another test knows. */
final class Community {

    private static final AtomicLong IDS = new AtomicLong(5_000_000);

    final Viewer asker = someone(Role.MEMBER);
    final Viewer member = someone(Role.MEMBER);
    final Viewer moderator = someone(Role.MODERATOR);
    final Viewer staff = someone(Role.STAFF);

    private final CategoryService categories;
    private final DiscussionService discussions;
    private final PostService posts;

    Community(CategoryService categories, DiscussionService discussions, PostService posts) {
        this.categories = categories;
        this.discussions = discussions;
        this.posts = posts;
    }

    static Viewer someone(Role role) {
        return Viewer.member(IDS.incrementAndGet(), role);
    }

    long category(Audience audience) {
        return categories.create(staff, new CategoryInput("Category " + IDS.incrementAndGet(), "For a test", "", audience, null));
    }

    DiscussionRef question(long category, String title) {
        return discussions.open(asker, new NewDiscussion(category, Kind.QUESTION, Headline.of(title), "What do you use at night?", null));
    }

    DiscussionRef question() {
        return question(category(Audience.PUBLIC), "Who do you call after midnight?");
    }

    PostRef reply(Viewer viewer, DiscussionRef discussion, String text) {
        return reply(viewer, discussion, null, text);
    }

    PostRef reply(Viewer viewer, DiscussionRef discussion, @Nullable Integer replyTo, String text) {
        return posts.reply(viewer, new NewPost(discussion.id(), replyTo, text, null));
    }

    List<Viewer> members(int count) {
        return java.util.stream.Stream.generate(() -> someone(Role.MEMBER)).limit(count).toList();
    }
}

package org.coresponderalliance.continuum.walk;

import java.util.List;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Viewer;

/** Through categories, discussions, posts and what members keep of them. */
final class DiscussionWalk {

    /** No discussion and no article is given this number, no discussion this post. */
    static final long NEVER_USED = 999_999_998;

    private final World world;
    private final Visits visits;
    private final Findings findings;

    DiscussionWalk(World world, Visits visits, Findings findings) {
        this.world = world;
        this.visits = visits;
        this.findings = findings;
    }

    void walk() {
        world.everybody((who, viewer) -> {
            lists(who, viewer);
            world.discussed.categories.forEach(category -> category(who, viewer, category));
            world.discussed.discussions.forEach(discussion -> discussion(who, viewer, discussion));
            similar(who, viewer);
            world.discussed.posts.forEach(post -> {
                history(who, viewer, post);
                post(who, viewer, post);
            });
        });
    }

    private void lists(String who, Viewer viewer) {
        var published = world.discussed.discussions.stream().filter(DiscussionWalk::isPublished).toList();
        var url = "/discussions?f.topic=" + world.topic;
        findings.exactly(who, viewer, url, visits.page(viewer, url).words(), published);
        var api = visits.get(viewer, "/api/v1/discussions?limit=100&topic=" + world.topic);
        findings.exactly(who, viewer, "list in the API", api.words(), published);
        findings.exactly(who, viewer, "/api/v1/categories", visits.get(viewer, "/api/v1/categories").words(), world.discussed.categories);
        for (var own : List.of("/api/v1/bookmarks", "/api/v1/drafts", "/api/v1/facets")) {
            findings.nothingElse(who, viewer, own, visits.get(viewer, own).words());
        }
        findings.exactly(who, viewer, "/discussions", visits.page(viewer, "/discussions").words(), world.discussed.categories);
        for (var tab : List.of("unanswered", "unread", "followed", "mine")) {
            findings.nothingElse(who, viewer, tab, visits.page(viewer, "/discussions?show=" + tab).words());
        }
        for (var own : List.of("/", "/bookmarks", "/drafts", "/about")) {
            findings.nothingElse(who, viewer, own, visits.page(viewer, own).words());
        }
    }

    private void category(String who, Viewer viewer, Thing category) {
        var url = "/categories/" + category.word() + "-slug";
        var answer = visits.page(viewer, url);
        findings.same(who, url, answer.status(), category.seenBy(viewer) ? 200 : 404);
        var api = visits.get(viewer, "/api/v1/categories/" + category.id());
        findings.exactly(who, viewer, "category in the API", api.words(), List.of(category));
        if (!category.seenBy(viewer)) {
            findings.same(who, "category in the API", api.without(category.id()), visits.get(viewer, "/api/v1/categories/" + NEVER_USED).without(NEVER_USED));
            findings.same(who, url, answer, visits.page(viewer, "/categories/never-used"));
            return;
        }
        var audience = category.facts().getFirst().audience();
        var inside = world.discussed.discussions.stream().filter(one -> one.facts().getFirst().audience() == audience).filter(DiscussionWalk::isPublished);
        findings.exactly(who, viewer, url, answer.words(), inside.toList());
        findings.exactly(who, viewer, url, answer.words(), List.of(category));
    }

    private void discussion(String who, Viewer viewer, Thing discussion) {
        for (var url : List.of("/discussions/" + discussion.id(), "/discussions/" + discussion.id() + "/anything?page=1")) {
            var answer = visits.page(viewer, url);
            findings.same(who, url + " of " + discussion, answer.status(), discussion.seenBy(viewer) ? 200 : 404);
            findings.exactly(who, viewer, url, answer.words(), List.of(discussion));
            // A deleted post is folded to a line that can be undone.
            findings.exactly(who, viewer, url, answer.words(), in(discussion).stream().filter(post -> !isDeleted(post)).toList());
            if (!discussion.seenBy(viewer)) {
                findings.same(who, url, answer.without(discussion.id()),
                        visits.page(viewer, url.replace("/" + discussion.id(), "/" + NEVER_USED)).without(NEVER_USED));
            }
        }
        api(who, viewer, discussion);
        var propose = visits.page(viewer, "/library/propose/" + discussion.id());
        findings.nothingElse(who, viewer, "propose", propose.words());
        if (!discussion.seenBy(viewer)) {
            findings.same(who, "propose " + discussion, propose.without(discussion.id()),
                    visits.page(viewer, "/library/propose/" + NEVER_USED).without(NEVER_USED));
        }
    }

    private void api(String who, Viewer viewer, Thing discussion) {
        var url = "/api/v1/discussions/" + discussion.id();
        var never = "/api/v1/discussions/" + NEVER_USED;
        var one = visits.get(viewer, url);
        findings.exactly(who, viewer, url, one.words(), List.of(discussion));
        var posts = visits.get(viewer, url + "/posts?limit=100");
        findings.exactly(who, viewer, url + "/posts", posts.words(), in(discussion));
        finds(who, viewer, discussion, url + "/posts/finds?q=" + World.SHARED, never + "/posts/finds?q=" + World.SHARED);
        if (!discussion.seenBy(viewer)) {
            findings.same(who, url, one.without(discussion.id()), visits.get(viewer, never).without(NEVER_USED));
            findings.same(who, url + "/posts", posts.without(discussion.id()), visits.get(viewer, never + "/posts?limit=100").without(NEVER_USED));
        }
    }

    /** In how many posts a word stands that all of them have. */
    private void finds(String who, Viewer viewer, Thing discussion, String url, String never) {
        var answer = visits.get(viewer, url);
        if (discussion.seenBy(viewer)) {
            var expected = 1 + in(discussion).stream().filter(post -> !isDeleted(post) && post.seenBy(viewer)).count();
            findings.same(who, url, answer.text().split("\"number\":", -1).length - 1L, expected);
        } else {
            findings.same(who, url, answer.without(discussion.id()), visits.get(viewer, never).without(NEVER_USED));
        }
    }

    private void similar(String who, Viewer viewer) {
        for (var published : world.discussed.discussions.stream().filter(DiscussionWalk::isPublished).toList()) {
            var words = visits.get(viewer, "/api/v1/discussions/similar?title=" + World.TOGETHER + "%20" + published.word()).words();
            findings.exactly(who, viewer, "similar to " + published, words, List.of(published));
        }
    }

    private List<Thing> in(Thing discussion) {
        return world.discussed.posts.stream().filter(post -> post.id() == discussion.id()).toList();
    }

    private static boolean isDeleted(Thing post) {
        return post.facts().getFirst().state() == State.DELETED;
    }

    private void post(String who, Viewer viewer, Thing post) {
        var url = "/api/v1/discussions/" + post.id() + "/posts/" + post.number();
        for (var one : List.of(url, url + "/history")) {
            var answer = visits.get(viewer, one);
            findings.nothingElse(who, viewer, one, answer.words());
            if (!post.seenBy(viewer)) {
                var never = visits.get(viewer, one.replace("/posts/" + post.number(), "/posts/9998"));
                findings.same(who, one + " of " + post, answer.without(post.number()), never.without(9998));
            }
        }
    }

    private void history(String who, Viewer viewer, Thing post) {
        var url = "/discussions/" + post.id() + "/posts/" + post.number() + "/history";
        var answer = visits.page(viewer, url);
        findings.nothingElse(who, viewer, url, answer.words());
        findings.same(who, url + " of " + post, answer.status(), AccessRules.may(viewer, Action.SEE_HISTORY, post.facts().getFirst()) ? 200 : 404);
        if (!post.seenBy(viewer)) {
            var never = visits.page(viewer, "/discussions/" + NEVER_USED + "/posts/" + post.number() + "/history");
            findings.same(who, url + " of " + post, answer.without(post.id()), never.without(NEVER_USED));
        }
    }

    private static boolean isPublished(Thing thing) {
        return thing.facts().getFirst().state() == State.PUBLISHED;
    }
}

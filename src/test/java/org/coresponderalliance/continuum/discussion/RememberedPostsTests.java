package org.coresponderalliance.continuum.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.shell.Pages;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A post is drawn once for all who may do the same to it: nobody gets it with what another may do, or did. */
class RememberedPostsTests extends DatabaseTests {

    @Autowired
    private Pages pages;
    @Autowired
    private CategoryService categories;
    @Autowired
    private DiscussionService discussions;
    @Autowired
    private PostService posts;
    @Autowired
    private MarkService marks;
    @Autowired
    private RemovalService removals;

    private Community community;
    private DiscussionRef discussion;
    private PostRef reply;

    @BeforeEach
    void aQuestionWithAReply() {
        community = new Community(categories, discussions, posts);
        discussion = community.question();
        reply = community.reply(community.member, discussion, "We share one number with dispatch.");
    }

    @Test
    void eachViewerGetsTheirOwnActionsWhoeverReadBefore() {
        var another = Community.someone(org.coresponderalliance.continuum.access.Role.MEMBER);
        for (var turn : List.of(1, 2)) {
            assertThat(actions(community.member)).as("author, " + turn).contains("edit", "delete").doesNotContain("hide", "flag", "accept");
            assertThat(actions(community.moderator)).as("moderator, " + turn).contains("hide", "flag");
            assertThat(actions(community.asker)).as("asker, " + turn).contains("accept", "flag").doesNotContain("edit", "hide");
            assertThat(actions(another)).as("member, " + turn).contains("flag", "reply").doesNotContain("edit", "delete", "hide", "accept");
            assertThat(actions(Viewer.guest())).as("guest, " + turn).isEmpty();
        }
    }

    @Test
    void whatOneDidToAPostIsMarkedForThemAlone() {
        marks.bookmark(community.asker, discussion.id(), reply.number(), true);
        assertThat(post(community.asker)).contains(">Bookmarked<");
        assertThat(post(community.moderator)).doesNotContain(">Bookmarked<");
        assertThat(post(community.asker)).contains(">Bookmarked<");
    }

    @Test
    void whoMaySeeAHiddenPostDoesNotShowItToThoseWhoMayNot() {
        community.reply(community.asker, discussion, reply.number(), "That answers it.");
        removals.hide(community.moderator, discussion.id(), reply.number(), "A name");
        for (var turn : List.of(1, 2)) {
            assertThat(page(community.moderator)).as("moderator, " + turn).contains("share one number");
            assertThat(page(community.asker)).as("asker, " + turn).doesNotContain("share one number");
            assertThat(page(Viewer.guest())).as("guest, " + turn).doesNotContain("share one number");
        }
    }

    @Test
    void whatSomebodyWritesNeverBecomesAPlaceForAnotherPost() {
        var forged = community.question(community.category(org.coresponderalliance.continuum.access.Audience.PUBLIC), "Who knows <!--slot post-1--> this?");
        community.reply(community.member, forged, "Here: <!--slot post-1--> and `<!--slot post-1-->`");
        var html = pages.page(DiscussionLinks.discussion(forged.id(), "x"), Map.of(), community.member).orElseThrow().html();
        assertThat(html).doesNotContain("<!--slot").contains("&lt;!--slot post-1--&gt; this?");
        assertThat(html.split("What do you use at night\\?", -1)).hasSize(2);
    }

    private List<String> actions(Viewer viewer) {
        return java.util.regex.Pattern.compile("data-action=\"([a-z-]+)\"").matcher(post(viewer)).results().map(found -> found.group(1)).toList();
    }

    private String post(Viewer viewer) {
        var html = page(viewer);
        var begin = html.indexOf("id=\"post-" + reply.number() + "\"");
        return html.substring(begin, html.indexOf("\n</li>", begin));
    }

    private String page(Viewer viewer) {
        return pages.page(DiscussionLinks.discussion(discussion.id(), "who-do-you-call-after-midnight"), Map.of(), viewer).orElseThrow().html();
    }
}

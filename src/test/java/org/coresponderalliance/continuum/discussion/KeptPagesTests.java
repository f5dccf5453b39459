package org.coresponderalliance.continuum.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A guest's page is kept, and what happens in its discussion is seen on it at once all the same. */
class KeptPagesTests extends DatabaseTests {

    @Autowired
    private MockMvc mvc;
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
    @Autowired
    private CareService care;

    private Community community;
    private DiscussionRef discussion;
    private PostRef reply;
    private String url;

    @BeforeEach
    void readByAGuest() throws Exception {
        community = new Community(categories, discussions, posts);
        discussion = community.question();
        reply = community.reply(community.member, discussion, "We share one number with dispatch.");
        url = DiscussionLinks.discussion(discussion.id(), "who-do-you-call-after-midnight");
        assertThat(page()).contains("share one number").isEqualTo(page());
    }

    @Test
    void aReplyIsThereForTheNextReader() throws Exception {
        community.reply(community.member, discussion, "The second number is the hospital's.");
        assertThat(page()).contains("second number");
    }

    @Test
    void soAreAnEditAnAcceptedAnswerAndAReaction() throws Exception {
        posts.edit(community.member, discussion.id(), reply.number(), "We share two numbers by now.", 1);
        assertThat(page()).contains("share two numbers").doesNotContain("share one number");
        var before = page();
        marks.react(community.asker, discussion.id(), reply.number(), Reaction.HELPFUL, true);
        assertThat(page()).isNotEqualTo(before);
        discussions.accept(community.asker, discussion.id(), reply.number());
        assertThat(page()).contains("Accepted answer");
    }

    @Test
    void whatIsHiddenIsGoneAtOnceFromItsPageAndFromAllOthers() throws Exception {
        var other = community.question(community.category(Audience.PUBLIC), "Who answers at the weekend?");
        var list = read("/discussions?sort=new").getContentAsString();
        assertThat(list).contains("Who answers at the weekend?");
        removals.hide(community.moderator, other.id(), 1, "A name");
        assertThat(read("/discussions?sort=new").getContentAsString()).doesNotContain("Who answers at the weekend?");
        removals.hide(community.moderator, discussion.id(), reply.number(), "A name");
        assertThat(page()).doesNotContain("share one number");
        removals.hide(community.moderator, discussion.id(), 1, "Another name");
        assertThat(read(url).getStatus()).isEqualTo(404);
    }

    @Test
    void aDiscussionThatMovesToMembersIsGoneForGuests() throws Exception {
        care.move(community.moderator, discussion.id(), community.category(Audience.MEMBERS), "");
        assertThat(read(url).getStatus()).isEqualTo(404);
    }

    @Test
    void aCategoryThatIsClosedToThePublicTakesItsPagesAlong() throws Exception {
        var category = categories.create(community.staff, new CategoryInput("Closing " + discussion.id(), "For a test", "", Audience.PUBLIC, null));
        var closing = community.question(category, "Is this one still open?");
        var path = DiscussionLinks.discussion(closing.id(), "is-this-one-still-open");
        assertThat(read(path).getStatus()).isEqualTo(200);
        assertThat(read(path).getStatus()).isEqualTo(200);
        categories.edit(community.staff, category, new CategoryInput("Closing " + discussion.id(), "For a test", "", Audience.MEMBERS, null), 1, "");
        assertThat(read(path).getStatus()).isEqualTo(404);
    }

    @Test
    void aBrowserThatHasThePageGetsItsTagOnly() throws Exception {
        var tag = read(url).getHeader("ETag");
        var again = mvc.perform(get(url).header("If-None-Match", tag)).andReturn().getResponse();
        assertThat(again.getStatus()).isEqualTo(304);
        community.reply(community.member, discussion, "One more.");
        assertThat(mvc.perform(get(url).header("If-None-Match", tag)).andReturn().getResponse().getStatus()).isEqualTo(200);
    }

    private String page() throws Exception {
        return read(url).getContentAsString();
    }

    private MockHttpServletResponse read(String path) throws Exception {
        return mvc.perform(get(URI.create(path))).andReturn().getResponse();
    }
}

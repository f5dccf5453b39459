package org.coresponderalliance.continuum.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponderalliance.continuum.story.LibrarySteps.approve;
import static org.coresponderalliance.continuum.story.LibrarySteps.chooseReviewers;
import static org.coresponderalliance.continuum.story.LibrarySteps.recommend;
import static org.coresponderalliance.continuum.story.LibrarySteps.reviewersOf;
import static org.coresponderalliance.continuum.story.LibrarySteps.saveRevision;
import static org.coresponderalliance.continuum.story.LibrarySteps.sendProposal;
import static org.coresponderalliance.continuum.story.LibrarySteps.sendToReview;
import static org.coresponderalliance.continuum.story.LibrarySteps.takeUp;
import static org.coresponderalliance.continuum.story.LibrarySteps.writeOutHints;
import static org.coresponderalliance.continuum.story.LibrarySteps.writeProposal;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From a discussion to a best practice, by those whose part it is. */
class LibraryE2E extends Story {

    @Test
    void anArticleIsReadComparedAndPrinted() {
        var page = signedIn("member");
        go(page, "Library");
        Screens.look(page, "member-library");
        page.locator(".list h3 a").first().click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Recommendations"))).isVisible();
        Screens.look(page, "member-article");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("History")).click();
        assertThat(page.locator("h1")).containsText("History of");
        Screens.look(page, "member-article-history");
        go(page, "Guidance");
        Screens.look(page, "member-guidance");
    }

    @Test
    void aDiscussionBecomesABestPractice() {
        var member = signedIn("member");
        openDiscussion(member, "Leave-behind naloxone and next-day buprenorphine");
        var discussion = member.url();
        writeProposal(member, "Three counties run it the same way now.");
        Screens.look(member, "member-propose");
        sendProposal(member);

        var moderator = signedIn("moderator");
        go(moderator, "Curation");
        Screens.look(moderator, "moderator-curation");
        takeUp(moderator, "Leave-behind naloxone", "Three counties run it the same way now.");
        Screens.look(moderator, "moderator-article-editor");
        write(moderator);
        var review = moderator.url().replaceFirst("/edit.*", "/review");
        reviewersOf(moderator, review);
        chooseReviewers(moderator, List.of("Renee", "Priya"));
        Screens.look(moderator, "moderator-send-to-review");
        sendToReview(moderator);

        visit(member, review);
        Screens.look(member, "member-review");
        approve(member, review);
        var staff = signedIn("staff");
        managersMayApprove(staff);
        approve(staff, review);
        assertThat(staff.getByText("it is published").first()).isVisible();

        visit(member, discussion);
        assertThat(member.locator("#became")).containsText("This discussion became a best practice");
        member.locator("#became a").click();
        member.waitForURL(Pattern.compile(".*/library/\\d+/.*"));
        Screens.settled(member);
        assertThat(member.locator("#main")).containsText("Leave two doses");
        assertThat(member.locator("#approvals")).isVisible();
    }

    /** Fills in what a draft from a discussion lacks. */
    private static void write(Page page) {
        page.getByLabel("In short").fill("Leave two doses and a number that is answered, then knock on the next day.");
        writeOutHints(page);
        recommend(page, "Leave two doses of naloxone with whoever is in the house.", "Strong");
        saveRevision(page, "First draft from the discussion");
    }

    /** The director of programs was no responder: staff change the rule, which says what it means, and it holds at once. */
    private static void managersMayApprove(Page page) {
        visit(page, "/administration/approval");
        var side = page.getByLabel("One approval from");
        side.fill("program manager");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("program manager", Pattern.CASE_INSENSITIVE))).first().click();
        side.press("Tab");
        assertThat(page.getByText(Pattern.compile("one from police, fire, EMS or program manager"))).isVisible();
        Screens.look(page, "staff-approval-rule");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
        assertThat(page.getByText("Saved. It holds from now on.").first()).isVisible();
    }
}

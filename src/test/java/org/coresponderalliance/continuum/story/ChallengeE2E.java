package org.coresponderalliance.continuum.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponderalliance.continuum.story.Controls.button;
import static org.coresponderalliance.continuum.story.Controls.field;
import static org.coresponderalliance.continuum.story.LibrarySteps.openArticle;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A recommendation is questioned: opened after a failure, decided, and read by whoever opened it. */
class ChallengeE2E extends Story {

    private static final String ROLES = "Roles on scene: who leads";
    private static final String FOLLOW_UP = "Follow-up within 72 hours that people say yes to";

    @Test
    void afterAFailureAMemberQuestionsARecommendationAModeratorDecidesAndTheMemberReadsIt() {
        var member = signedIn("member");
        openArticle(member, ROLES);
        link(member, Pattern.compile("Record our use|Change our record")).click();
        member.waitForURL(Pattern.compile(".*/adoption$"));
        Screens.settled(member);
        member.getByLabel("We have stopped using it").check();
        member.getByLabel("Why you stopped").fill("The pause word was mistaken for a call for help, twice.");
        button(member, "Record").click();
        member.waitForURL(Pattern.compile(".*/adoptions/\\d+$"));
        Screens.settled(member);
        Screens.look(member, "member-adoption-failed");
        link(member, Pattern.compile("^Open a challenge$")).click();

        member.waitForURL(Pattern.compile(".*/challenge$"));
        Screens.settled(member);
        choose(member, "Which recommendation", "Use an agreed pause word");
        assertThat(member.getByLabel("Point to what our program told: Stopped")).isChecked();
        Screens.look(member, "member-challenge-form");
        member.getByLabel("What you did, and what came of it").fill("Our client Marlene Whitcomb heard it and got scared.");
        button(member, "Open the challenge").click();
        assertThat(member.getByText(Pattern.compile("Marlene Whitcomb")).first()).isVisible();
        assertThat(member).hasURL(Pattern.compile(".*/challenge$"));
        Screens.look(member, "member-challenge-guarded");
        member.getByLabel("What you did, and what came of it").fill("Over the radio the word sounded like a call for help. A sign with the hand works.");
        button(member, "Open the challenge").click();
        member.waitForURL(Pattern.compile(".*/challenges/\\d+$"));
        Screens.settled(member);
        assertThat(member.locator("#main")).containsText("A sign with the hand works.");
        assertThat(member.locator("#main")).containsText("Tomas Keller");
        Screens.look(member, "member-challenge");
        var address = member.url();

        var moderator = signedIn("moderator");
        go(moderator, "Curation");
        assertThat(moderator.locator("#challenges")).containsText("Challenges");
        Screens.look(moderator, "moderator-desk-challenges");
        visit(moderator, address);
        link(moderator, Pattern.compile("^Decide$")).click();
        moderator.waitForURL(Pattern.compile(".*/decision$"));
        Screens.settled(moderator);
        moderator.getByLabel(Pattern.compile("^Update:")).check();
        moderator.getByLabel("Reason").fill("Two others told the same. The next revision adds a sign with the hand.");
        Screens.look(moderator, "moderator-challenge-decision");
        button(moderator, "Decide").click();
        moderator.waitForURL(Pattern.compile(".*/challenges/\\d+$"));

        visit(member, "/inbox");
        link(member, Pattern.compile("decided on the challenge that you opened")).first().click();
        member.waitForURL(Pattern.compile(".*/challenges/\\d+$"));
        Screens.settled(member);
        assertThat(member.locator("#main")).containsText("The next revision adds a sign with the hand.");
        Screens.look(member, "member-challenge-decided");
    }

    @Test
    void aRecommendationSaysThatItIsUnderChallengeAndGoesOnToWhatWasSaidBefore() {
        var page = signedIn("member");
        openArticle(page, FOLLOW_UP);
        var mark = page.locator(".recs .under-challenge").first();
        assertThat(mark).containsText("Under challenge");
        Screens.look(page, "member-article-challenged");
        mark.getByRole(AriaRole.LINK).click();
        page.waitForURL(Pattern.compile(".*/challenges/\\d+$"));
        Screens.settled(page);
        assertThat(page.locator("#main")).containsText("Tasha Oyelaran");
        page.locator("#main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^Recommendation 2 of"))).click();
        page.waitForURL(Pattern.compile(".*/recommendations/\\d+$"));
        Screens.settled(page);
        assertThat(page.locator(".challenges > li")).hasCount(2);
        Screens.look(page, "member-recommendation-challenged");

        visit(page, "/challenges");
        assertThat(page.locator(".challenges > li").first()).containsText("Overdue");
        Screens.look(page, "member-challenges");
        link(page, Pattern.compile("^Decided")).click();
        Screens.settled(page);
        assertThat(page.locator(".challenges")).containsText("Withdrawn");
        Screens.look(page, "member-challenges-decided");
    }

    @Test
    void aGuestReadsThatAndNotByWhom() {
        var page = withoutScripts();
        openArticle(page, FOLLOW_UP);
        assertThat(page.locator(".recs .under-challenge").first()).containsText("Under challenge");
        assertThat(page.locator("#main")).not().containsText("Oyelaran");
        assertThat(page.locator(".recs a[href*='challenge']")).hasCount(0);
    }

    @Test
    void aModeratorGivesAChallengeToSomebodyElse() {
        var page = signedIn("moderator");
        visit(page, "/challenges");
        page.locator(".challenges h3 a").first().click();
        page.waitForURL(Pattern.compile(".*/challenges/\\d+$"));
        Screens.settled(page);
        button(page, "Owner and date").click();
        field(page, "Owner").fill("Marisol");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("Marisol"))).first().click();
        Screens.look(page, "moderator-challenge-assign");
        button(page, "Save").click();
        assertThat(page.locator(".context .facts")).containsText("Marisol");
    }

    private static Locator link(Page page, Pattern name) {
        return page.locator("#main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }
}

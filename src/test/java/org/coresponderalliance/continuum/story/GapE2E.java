package org.coresponderalliance.continuum.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponderalliance.continuum.story.Controls.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.coresponderalliance.continuum.search.log.SearchLog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What members look for and do not find, until an article answers it. */
class GapE2E extends Story {

    @Test
    void fromASearchThatFoundNothingToAnArticleOfWhichTheMemberIsTold() {
        var member = signedIn("member");
        visit(member, "/search?q=xqzzyk+zzqyxx");
        button(member, "Tell me when there is an answer").click();
        assertThat(button(member, "Do not tell me")).isVisible();
        Screens.look(member, "member-search-tell-me");
        member.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("What you want to be told of")).click();
        Screens.settled(member);
        assertThat(member.locator("#rows")).containsText("xqzzyk zzqyxx");
        Screens.look(member, "member-wanted");

        var curator = signedIn("moderator");
        go(curator, "Curation");
        curator.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("The whole board").setExact(true)).click();
        Screens.settled(curator);
        assertThat(curator.locator("#rows li").first()).containsText("of 100");
        Screens.look(curator, "moderator-gaps");
        openGap(curator, "xqzzyk zzqyxx");
        button(curator, "Claim").click();
        assertThat(curator.getByText("works on this").first()).isVisible();
        Screens.look(curator, "moderator-gap");
        button(curator, "Close with an article").click();
        Screens.look(curator, "moderator-gap-close");
        curator.getByLabel("Address or number of the article").fill("nonsense");
        button(curator, "Close and tell them").click();
        assertThat(curator.getByText("There is no published article")).isVisible();
        curator.getByLabel("Address or number of the article").fill(articleAddress(signedIn("staff")));
        button(curator, "Close and tell them").click();
        assertThat(curator.getByText("Answered by")).isVisible();

        member.navigate("/inbox");
        assertThat(member.locator("#main")).containsText("There is an answer now to something");
        Screens.look(member, "member-gap-answered");
    }

    @Test
    void curatorsOpenMergeAndDismissGaps() {
        var page = signedIn("moderator");
        visit(page, "/gaps");
        button(page, "Open a gap").click();
        page.getByLabel("What is missing").fill("Service dogs and the patrol car");
        button(page, "Open").click();
        page.waitForURL(Pattern.compile(".*/gaps/\\d+$"));
        Screens.settled(page);
        button(page, "Merge").click();
        page.locator("vaadin-dialog").getByRole(AriaRole.COMBOBOX).click();
        Screens.look(page, "moderator-gap-merge");
        page.locator("vaadin-dialog").getByRole(AriaRole.COMBOBOX).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("service dogs in the patrol car")).first().click();
        button(page.locator("vaadin-dialog"), "Merge").click();
        assertThat(page.locator("h1")).containsText("service dogs in the patrol car");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take out: Service dogs and the patrol car"))).isVisible();
        Screens.look(page, "moderator-gap-merged");
        visit(page, "/gaps?show=dismissed");
        assertThat(page.locator("#rows")).containsText("patrol schedule template");
    }

    @Test
    void whichHitIsOpenedIsCountedForMembersAndForGuests(@Autowired SearchLog log, @Autowired JdbcClient jdbc) {
        openSecondHit(signedIn("member"), "de-escalation", List.of());
        // In another tab: of a page that is left, the browser may not tell any more what it was answered.
        openSecondHit(desk(), "crisis training", List.of(KeyboardModifier.CONTROL));
        log.end();
        for (var query : List.of("de-escalation", "crisis training")) {
            Assertions.assertThat(jdbc.sql("select ranks from search_log where query = ? and day = utc_date()").param(query).query(Integer.class).single()).as(query).isEqualTo(2);
        }
    }

    @Test
    void staffSeeWhatFoundNothingAndAddASynonym() {
        var page = signedIn("staff");
        visit(page, "/administration/searches");
        assertThat(page.locator("table")).containsText("service dogs in the patrol car");
        Screens.look(page, "staff-searches");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Seldom opened")).click();
        Screens.settled(page);
        assertThat(page.locator("table")).containsText("overtime");
        visit(page, "/administration/searches");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add a synonym for pink slip wording")).click();
        Screens.settled(page);
        assertThat(page.getByLabel("Terms that mean the same")).hasValue("pink slip wording | emergency detention");
        Screens.look(page, "staff-searches-synonym");
    }

    private static void openSecondHit(Page page, String query, List<KeyboardModifier> held) {
        visit(page, "/search?q=" + query.replace(' ', '+'));
        var hit = page.locator("#rows h3 a").nth(1);
        var told = page.waitForResponse(response -> response.url().endsWith("/search/hits") || response.url().contains("v-r=uidl"),
                () -> hit.click(new Locator.ClickOptions().setModifiers(held)));
        Assertions.assertThat(told.status()).isIn(200, 204);
        if (held.isEmpty()) {
            page.waitForURL(url -> !url.contains("/search?"));
            Screens.settled(page);
        }
    }

    private static void openGap(Page page, String title) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title)).click();
        page.waitForURL(Pattern.compile(".*/gaps/\\d+$"));
        Screens.settled(page);
        assertThat(page.locator("h1")).containsText(title);
    }

    private static String articleAddress(Page page) {
        page.navigate("/library");
        page.locator(".list h3 a").first().click();
        page.waitForURL(Pattern.compile(".*/library/\\d+/.*"));
        return page.url();
    }
}

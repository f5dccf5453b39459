package org.coresponderalliance.continuum.search.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.search.Reindexing;
import org.coresponderalliance.continuum.search.SearchQueries;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.coresponderalliance.continuum.testing.ViewTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class SearchViewTests extends ViewTests {

    @Autowired
    private MemberDirectory directory;
    @Autowired
    private Reindexing index;
    @Autowired
    private SearchQueries search;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    void whatWasUnderstoodStandsAboveTheHitsAndCanBeTakenAway() {
        signIn(someone(Role.MEMBER));
        go("/search?q=night+is:unanswered+-kind:reply");

        assertThat(html()).contains("is: Questions without an answer").contains("not kind: Replies")
                .contains("href=\"/search?q=night+-kind%3Areply\"").contains("href=\"/search?q=night+is%3Aunanswered\"");
    }

    @Test
    void whatWasNotUnderstoodIsSaidGently() {
        signIn(someone(Role.MEMBER));
        go("/search?q=night+in:nowhere-at-all");

        assertThat(html()).contains("<b>in:nowhere-at-all</b>").contains("searched as words").contains("/search#how");
    }

    @Test
    void whatIsUsedMostIsAddedByAClick() {
        var member = someone(Role.MEMBER);
        reindexed(member);
        signIn(member);
        go("/search?q=is:mine");

        assertThat(html()).contains("href=\"/search?q=is%3Amine+is%3Aunanswered\"").contains("href=\"/search?q=is%3Amine+after%3A1y\"")
                .doesNotContain("is%3Amine+is%3Amine");
    }

    @Test
    void whereNothingIsFoundNothingIsThereToNarrow() {
        signIn(someone(Role.MEMBER));
        go("/search?q=xqzzyk");

        assertThat(html()).contains("Save this search").containsSubsequence("<h2>Nothing found</h2>", "Ask the members", "How to search")
                .doesNotContain("Narrow by").doesNotContain("is%3Aunanswered");
    }

    @Test
    void aPageBehindTheLastShowsTheLast() {
        var member = someone(Role.MEMBER);
        reindexed(member);
        signIn(member);
        var name = directory.byline(member.id()).name();
        go("/search?q=%22" + name.replace(' ', '+') + "%22&page=7");

        assertThat(html()).contains("/members/").doesNotContain("Nothing found").doesNotContain("Page 7");
    }

    @Test
    void whatIsAskedStandsInTheFieldToBeAskedOtherwise() {
        signIn(someone(Role.MEMBER));
        go("/search?q=night+shift&sort=newest");

        assertThat(html()).contains("value=\"night shift\"").contains("type=\"hidden\" name=\"sort\" value=\"newest\"");
    }

    @Test
    void staffAreToldWhyAHitStandsWhereItStands() {
        var member = someone(Role.MEMBER);
        var staff = someone(Role.STAFF);
        reindexed(member);
        signIn(staff);
        var name = directory.byline(member.id()).name();
        go("/search?q=" + name.replace(' ', '+'));
        assertThat(html()).contains("/search/why?q=").contains("&amp;of=member/" + member.id());

        go("/search/why?q=" + name.replace(' ', '+') + "&of=member/" + member.id());
        assertThat(html()).contains(name).contains("the whole title is").contains("in the title");

        signIn(member);
        go("/search?q=" + name.replace(' ', '+'));
        assertThat(html()).doesNotContain("/search/why");
    }

    private void reindexed(Viewer member) {
        transaction.executeWithoutResult(status -> index.changed(Content.MEMBER, List.of(member.id())));
        await().atMost(Duration.ofMinutes(1)).until(() -> search.search(SearchRequest.of("\"" + directory.byline(member.id()).name() + "\"").withOnlyTyped(true), member).total() > 0);
    }

    @Test
    void whereNothingIsAskedItSaysHow() {
        signIn(someone(Role.MEMBER));
        go("/search");

        assertThat(html()).contains("<dl id=\"how\">").contains("author:&quot;Jane Doe&quot;").contains("What I follow");
    }
}

package org.coresponderalliance.continuum.member.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.Map;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.member.Persons;
import org.coresponderalliance.continuum.testing.ViewTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class DirectoryViewTests extends ViewTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvcTester web;

    private Persons persons;

    @BeforeEach
    void setUp() {
        persons = new Persons(context);
    }

    @Test
    void theDirectoryShowsWhomTheSearchFindsWithALinkToTheirProfile() {
        var word = Persons.word();
        var ada = persons.member("Ada " + word, Role.MODERATOR);
        persons.member("Bo Other", Role.MEMBER);
        signIn(persons.member());

        go("/members?q=" + word);

        assertThat(html()).contains("Ada " + word, "/members/" + persons.handle(ada), "Moderator").doesNotContain("Bo Other");
    }

    @Test
    void searchingKeepsWhatWasChosen() {
        signIn(persons.member());
        go("/members?topic=safety");
        html();

        act("find", Map.of("q", "nobody has this name"));

        var now = UI.getCurrent().getInternals().getActiveViewLocation();
        assertThat(now.getPathWithQueryParameters()).contains("topic=safety").contains("q=nobody");
        assertThat(html()).contains("Nobody fits");
    }

    @Test
    void aProfileShowsTheMemberAndTheirOwnerAWayToChangeIt() {
        var ada = persons.member("Ada " + Persons.word(), Role.MEMBER);
        signIn(ada);
        go("/members/" + persons.handle(ada));
        assertThat(html()).contains("@" + persons.handle(ada), "/settings/profile");

        signIn(persons.member());
        go("/members/" + persons.handle(ada));
        assertThat(html()).contains("@" + persons.handle(ada)).doesNotContain("/settings/profile\"");
    }

    @Test
    void guestsGetTheSameForAMemberAndForNobody() {
        var ada = persons.member();

        var known = web.get().uri("/members/" + persons.handle(ada)).exchange();
        var unknown = web.get().uri("/members/nobody-" + Persons.word()).exchange();

        assertThat(known).hasStatus(404);
        assertThat(unknown).hasStatus(404);
        assertThat(known.getResponse().getContentAsByteArray()).isEqualTo(unknown.getResponse().getContentAsByteArray());
        assertThat(web.get().uri("/members")).hasStatus(404);
    }
}

package org.coresponderalliance.continuum.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.UUID;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.search.log.SearchLog;
import org.coresponderalliance.continuum.testing.ViewTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class SearchesViewTests extends ViewTests {

    @Autowired
    private SearchLog log;
    @Autowired
    private JdbcClient jdbc;

    private final String word = "qx" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "zz";

    @Test
    void whatAMemberSearchedForInVainIsListedWithAWayToASynonym() {
        signIn(someone(Role.MEMBER));
        go("/search?q=" + word);
        go("/search?q=" + word + "&page=2");
        log.end();
        assertThat(jdbc.sql("select times from search_log where query = ? and nothing = times").param(word).query(Integer.class).single()).as("once").isOne();
        jdbc.sql("update search_log set times = 800, nothing = 800 where query = ?").param(word).update(); // among those of other tests the first

        signIn(someone(Role.STAFF));
        go("/administration/searches");
        assertThat(html()).contains(word, "/administration/synonyms?add=" + word);

        go("/administration/synonyms?add=" + word + "%20%7C%20vest");
        assertThat($(Dialog.class).all()).hasSize(1);
        assertThat($(TextArea.class).all().getFirst().getValue()).isEqualTo(word + " | vest");
    }

    @Test
    void whichHitAMemberOpensIsCounted() {
        jdbc.sql("insert into search_log (day, query, times, nothing, hits, clicked, ranks, reworded) values (utc_date(), ?, 900, 0, 5, 1, 3, 0)").param(word).update();
        signIn(someone(Role.MEMBER));
        go("/search?q=" + word);
        act("hit", Map.of("rank", "1")); // there is none
        log.end();
        assertThat(jdbc.sql("select clicked from search_log where query = ? and day = utc_date()").param(word).query(Integer.class).single()).isOne();

        signIn(someone(Role.STAFF));
        go("/administration/searches?show=few-opened&days=7");
        assertThat(html()).contains(word, "3.0", "aria-current=\"page\"");
    }

    @Test
    void othersThanStaffFindNothingThere() {
        signIn(someone(Role.MODERATOR));
        go("/administration/searches");
        assertThat(html()).doesNotContain("Searched for");
    }
}

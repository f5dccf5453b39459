package org.coresponderalliance.continuum.gap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.UUID;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.gap.GapService;
import org.coresponderalliance.continuum.testing.ViewTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class GapViewTests extends ViewTests {

    @Autowired
    private GapService gaps;
    @Autowired
    private JdbcClient jdbc;

    private final String word = "qx" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "qz";

    @Test
    void whoFindsNothingAsksToBeToldAndTakesItBack() {
        signIn(someone(Role.MEMBER));
        go("/search?q=" + word);
        assertThat(html()).contains("data-action=\"tell-me\"").doesNotContain("href=\"/gaps\"");
        act("tell-me", Map.of());
        assertThat(html()).contains("data-action=\"tell-me-no-more\"");
        assertThat(toasts()).containsExactly("You will be told when there is an answer.");

        go("/gaps/wanted");
        assertThat(html()).contains(word);
        act("tell-me-no-more", Map.of("query", word));
        assertThat(html()).contains("You wait for nothing");
    }

    @Test
    void aCuratorClaimsOnTheBoardAndDismissesOnThePage() {
        var curator = someone(Role.MODERATOR);
        var id = gaps.open(curator, "About " + word);
        signIn(curator);
        go("/gaps/" + id);
        assertThat(html()).contains("About " + word, "data-action=\"start\"", "data-action=\"merge\"");
        act("claim", Map.of());
        assertThat(html()).contains("data-action=\"give-up\"").contains("works on this");
        go("/gaps?show=claimed");
        assertThat(html()).contains("aria-current=\"page\"");
        go("/gaps/" + id);
        act("dismiss", Map.of());
        assertThat($(Dialog.class).all()).hasSize(1);
    }

    @Test
    void wordsInTheAddressOpenTheDialogWithThem() {
        signIn(someone(Role.MODERATOR));
        go("/gaps?open=" + word);
        assertThat($(TextField.class).all().getLast().getValue()).isEqualTo(word);
    }

    @Test
    void theCurationDeskLeadsToTheBoardAndMembersFindNone() {
        signIn(someone(Role.MODERATOR));
        go("/curation");
        assertThat(html()).contains("href=\"/gaps\"");
        signIn(someone(Role.MEMBER));
        go("/gaps");
        assertThat(html()).doesNotContain("How gaps are ranked");
    }

    @Test
    void whatAGapIsClosedByIsTypedAsAnAddress() {
        var curator = someone(Role.MODERATOR);
        var id = gaps.open(curator, "Closing " + word);
        signIn(curator);
        go("/gaps/" + id);
        act("close", Map.of());
        assertThat($(TextField.class).all()).isNotEmpty();
        assertThat(jdbc.sql("select state from gap where id = ?").param(id).query(String.class).single()).isEqualTo("OPEN");
    }
}

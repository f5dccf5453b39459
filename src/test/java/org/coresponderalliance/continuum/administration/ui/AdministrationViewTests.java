package org.coresponderalliance.continuum.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.administration.AuditProof;
import org.coresponderalliance.continuum.discussion.CategoryInput;
import org.coresponderalliance.continuum.discussion.CategoryQueries;
import org.coresponderalliance.continuum.discussion.CategoryService;
import org.coresponderalliance.continuum.member.Groups;
import org.coresponderalliance.continuum.member.MemberRegister;
import org.coresponderalliance.continuum.testing.ViewTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AdministrationViewTests extends ViewTests {

    @Autowired
    private CategoryService categories;
    @Autowired
    private CategoryQueries queries;
    @Autowired
    private Groups groups;
    @Autowired
    private MemberRegister members;
    @Autowired
    private AuditProof proof;

    private Viewer staff;

    @BeforeEach
    void staffSignIn() {
        staff = someone(Role.STAFF);
        signIn(staff);
    }

    @Test
    void moderatorsFindNoAdministration() {
        signIn(someone(Role.MODERATOR));
        go("/administration/members");
        assertThat(html()).doesNotContain("data-action=\"filter\"");
    }

    @Test
    void aCategoryIsAddedWithTheAddressOfItsName() {
        var name = "Night work " + System.nanoTime();
        go("/administration/categories");
        act("add-category", Map.of());
        field("Name").setValue(name);
        area("What belongs there").setValue("Calls after midnight");
        press("Add");
        assertThat(html()).contains(name);
        assertThat(queries.all(staff)).anyMatch(row -> row.name().equals(name) && row.slug().startsWith("night-work-"));
    }

    @Test
    void whatCannotBeTakenIsSaidBesideItsFieldAndNothingTypedIsLost() {
        go("/administration/categories");
        act("add-category", Map.of());
        area("What belongs there").setValue("A long text that somebody typed");
        press("Add");
        assertThat(field("Name").isInvalid()).isTrue();
        assertThat(area("What belongs there").getValue()).isEqualTo("A long text that somebody typed");
    }

    @Test
    void whoSavesLaterKeepsTheirTextAndSeesWhatStandsThere() {
        var id = category("Stale " + System.nanoTime());
        go("/administration/categories");
        act("edit-category", Map.of("value", "" + id));
        var name = field("Name");
        name.setValue("Mine " + id);
        categories.edit(staff, id, new CategoryInput("Theirs " + id, "Meanwhile", "", Audience.MEMBERS, null), queries.byId(id, staff).orElseThrow().version(), "");
        press("Save");
        assertThat(name.getValue()).isEqualTo("Mine " + id);
        assertThat($(Pre.class).single().getText()).contains("Theirs " + id);
        press("Save");
        assertThat(queries.byId(id, staff).orElseThrow().name()).isEqualTo("Mine " + id);
    }

    @Test
    void aSilencedMemberIsShownAsOneAndTheReasonIsInTheLog() {
        var member = someone(Role.MEMBER);
        go("/administration/members?member=" + member.id());
        act("sanction", Map.of("kind", "SILENCE"));
        area("Why").setValue("Three warnings for the same thing");
        press("Silence");
        assertThat(html()).contains("Silenced", "silenced a member", "Three warnings for the same thing");
        assertThat(members.row(member.id(), staff).standing()).isEqualTo(MemberRegister.Standing.SILENCED);
    }

    @Test
    void nobodyGetsButtonsForWhomTheyDoNotOutrank() {
        go("/administration/members?member=" + someone(Role.ADMINISTRATOR).id());
        assertThat(html()).contains("whose rank is not below yours").doesNotContain("data-action=\"change-role\"", "data-action=\"sanction\"");
        go("/administration/members?member=" + staff.id());
        assertThat(html()).contains("This is you").doesNotContain("data-action=\"change-role\"");
    }

    @Test
    void aMemberOfAGroupIsListedThereAndCanBeTakenOut() {
        var member = someone(Role.MEMBER);
        var group = groups.create("Circle " + System.nanoTime(), "", staff);
        groups.add(group, List.of(member.id()), staff);
        go("/administration/groups?group=" + group);
        assertThat(html()).contains("member=" + member.id() + "\"");
        act("remove-member", Map.of("value", "" + member.id()));
        assertThat(html()).contains("Nobody belongs to it yet");
    }

    @Test
    void theLogIsReadInPlainWordsAndNarrowed() {
        var name = "Logged " + System.nanoTime();
        var id = category(name);
        go("/administration/audit?subject=category&id=" + id);
        assertThat(html()).contains("made a category", name).doesNotContain("audit.action.");
        go("/administration/audit?who=nobody-of-this-name");
        assertThat(html()).contains("Nothing of this kind");
    }

    @Test
    void theProofSaysThatTheChainIsIntact() {
        category("Proved " + System.nanoTime());
        go("/administration/audit");
        act("prove", Map.of());
        await().until(() -> proof.state(staff).percent() == null && proof.state(staff).at() != null);
        go("/administration/audit?who=");
        assertThat(html()).contains("entries are intact");
    }

    private long category(String name) {
        return categories.create(staff, new CategoryInput(name, "For a test", "", Audience.MEMBERS, null));
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream().filter(field -> label.equals(field.getLabel())).findFirst().orElseThrow();
    }

    private TextArea area(String label) {
        return $(TextArea.class).all().stream().filter(field -> label.equals(field.getLabel())).findFirst().orElseThrow();
    }

    private void press(String label) {
        test($(Button.class).all().stream().filter(button -> label.equals(button.getText())).findFirst().orElseThrow()).click();
    }
}

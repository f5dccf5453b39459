package org.coresponderalliance.continuum.member.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.member.AccessTokens;
import org.coresponderalliance.continuum.member.Appearance;
import org.coresponderalliance.continuum.member.ColorScheme;
import org.coresponderalliance.continuum.member.Persons;
import org.coresponderalliance.continuum.member.ProfileInput;
import org.coresponderalliance.continuum.member.Profiles;
import org.coresponderalliance.continuum.member.Programs;
import org.coresponderalliance.continuum.shell.ui.FormNotice;
import org.coresponderalliance.continuum.testing.ViewTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class SettingsViewTests extends ViewTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Profiles profiles;

    @Autowired
    private Programs programs;

    @Autowired
    private Appearance appearance;

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private CurrentViewer viewers;

    private Persons persons;
    private Viewer member;

    @BeforeEach
    void setUp() {
        persons = new Persons(context);
        member = persons.member();
        signIn(member);
    }

    @Test
    void settingsBeginWithTheProfile() {
        go("/settings");

        assertThat(getCurrentView()).isInstanceOf(ProfileSettingsView.class);
        assertThat(html()).contains("/settings/program", "/settings/account", "/settings/notifications", "/settings/tokens", "/settings/devices");
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingTypedIsLost() {
        go("/settings/profile");
        test(line("Name")).setValue("Ada Lee");
        test($(TextArea.class).single()).setValue("Hello\u200Bthere");
        press("Save");

        assertThat($(TextArea.class).single().isInvalid()).isTrue();
        assertThat($(TextArea.class).single().getErrorMessage()).contains("invisible");
        assertThat(line("Name").getValue()).isEqualTo("Ada Lee");
        assertThat(profiles.text(member.id(), member).name()).startsWith("Somebody");

        test($(TextArea.class).single()).setValue("Hello there");
        press("Save");
        assertThat(profiles.text(member.id(), member).about()).isEqualTo("Hello there");
        assertThat($(TextArea.class).single().isInvalid()).isFalse();
    }

    @Test
    void aStaleEditSaysSoAndCanStillBeSaved() {
        go("/settings/profile");
        var seen = profiles.text(member.id(), member);
        profiles.change(member.id(), seen, new ProfileInput("Other Window", "", "", "", "", "", "", List.of()), member);
        test(line("Job title")).setValue("Medic");
        press("Save");

        assertThat($(FormNotice.class).single().getElement().getTextRecursively()).contains("changed meanwhile");
        assertThat(profiles.text(member.id(), member).name()).isEqualTo("Other Window");
        press("Save mine");
        assertThat(profiles.text(member.id(), member)).satisfies(now -> assertThat(now.jobTitle()).isEqualTo("Medic"));
    }

    @Test
    void aProgramIsMadeAndLeft() {
        go("/settings/program");
        var name = "Team " + Persons.word();
        test(line("Name of the program")).setValue(name);
        press("Make this program");
        assertThat(programs.own(member)).hasValueSatisfying(own -> assertThat(own.name()).isEqualTo(name));

        press("I work in no program now");
        assertThat(programs.own(member)).isEmpty();
        press("Undo");
        assertThat(programs.own(member)).isPresent();
    }

    @Test
    void joiningAsksForAProgram() {
        go("/settings/program");
        press("Join this program");

        assertThat($(ComboBox.class).withCaption("Program").single().getElement().getProperty("errorMessage")).contains("choose");
    }

    @Test
    void changingThePasswordKeepsThisSessionAndAsksForTheCurrentOne() {
        go("/settings/account");
        change("wrong one", "another quiet otter pond");
        assertThat(password("Current password").getErrorMessage()).contains("not your current password");

        change(Persons.PASSWORD, "password123");
        assertThat(password("New password").isInvalid()).isTrue();

        change(Persons.PASSWORD, "another quiet otter pond");
        assertThat(password("New password").isInvalid()).isFalse();
        assertThat(viewers.get().memberId()).isEqualTo(member.id());
    }

    @Test
    void theSampleAccountsSayThatTheyKeepTheirPassword() {
        signIn(persons.sample());
        go("/settings/account");
        change(Persons.PASSWORD, "another quiet otter pond");

        assertThat($(FormNotice.class).all().stream().map(notice -> notice.getElement().getTextRecursively()))
                .anySatisfy(text -> assertThat(text).contains("keep their password"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void colorsAreKept() {
        go("/settings/appearance");
        RadioButtonGroup<ColorScheme> schemes = $(RadioButtonGroup.class).single();
        assertThat(schemes.getValue()).isEqualTo(ColorScheme.SYSTEM);
        test(schemes).selectItem("Dark");

        assertThat(appearance.of(member.id())).isEqualTo(ColorScheme.DARK);
    }

    @Test
    void aTokenIsShownOnceAndRevokedAfterAQuestion() {
        go("/settings/tokens");
        html();
        test(line("What is it for?")).setValue("Reports");
        press("Make token");

        var token = tokens.of(member).getFirst();
        assertThat(html()).contains(AccessTokens.PREFIX, "Copy token");
        act("revoke", Map.of("id", String.valueOf(token.id())));
        assertThat(html()).doesNotContain(AccessTokens.PREFIX);
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(tokens.of(member)).isEmpty();
    }

    private void change(String current, String wanted) {
        test(password("Current password")).setValue(current);
        test(password("New password")).setValue(wanted);
        press("Change password");
    }

    private TextField line(String label) {
        return $(TextField.class).withCaption(label).single();
    }

    private PasswordField password(String label) {
        return $(PasswordField.class).withCaption(label).single();
    }

    private void press(String label) {
        test($(Button.class).withText(label).single()).click();
    }
}

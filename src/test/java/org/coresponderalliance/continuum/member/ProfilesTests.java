package org.coresponderalliance.continuum.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Conflict;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ProfilesTests extends DatabaseTests {

    private static final ProfileInput ADA = new ProfileInput("Ada Lee", "clinician", "LCSW", "Crisis clinician", "Quill County", "she/her",
            "I ride\nalong.", List.of("safety", "dispatch"));

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Profiles profiles;

    @Autowired
    private MemberDirectory directory;

    private Persons persons;
    private Viewer member;

    @BeforeEach
    void setUp() {
        persons = new Persons(context);
        member = persons.member();
    }

    @Test
    void aMemberChangesTheirProfileAndTheHandleStays() {
        var handle = persons.handle(member);
        change(ADA);

        assertThat(profiles.profile(handle, persons.member()).text()).isEqualTo(ADA);
        assertThat(directory.byline(member.id()).line()).isEqualTo("Crisis clinician");
        assertThat(persons.handle(member)).isEqualTo(handle);
    }

    @Test
    void anotherMemberDoesNotChangeItAndStaffDo() {
        var before = profiles.text(member.id(), member);

        assertThatThrownBy(() -> profiles.change(member.id(), before, ADA, persons.member())).isInstanceOf(NotAllowed.class);
        profiles.change(member.id(), before, ADA, persons.member(Role.STAFF));
        assertThat(profiles.text(member.id(), member)).isEqualTo(ADA);
    }

    @Test
    void aStaleChangeIsRefusedAndSendingTheSameTwiceIsHarmless() {
        var before = profiles.text(member.id(), member);
        change(ADA);

        profiles.change(member.id(), before, ADA, member);
        var other = new ProfileInput("Ada", "", "", "", "", "", "", List.of());
        assertThatThrownBy(() -> profiles.change(member.id(), before, other, member)).isInstanceOf(Conflict.class);
        assertThat(profiles.text(member.id(), member)).isEqualTo(ADA);
    }

    @Test
    void everyFieldThatCannotBeTakenIsNamedAndNothingIsChanged() {
        var typed = new ProfileInput("A\u200Bda", "wizard", "x".repeat(121), "a\u0001", "\u202Ereversed", "x".repeat(41), "x".repeat(2_001), List.of("juggling"));

        assertThatThrownBy(() -> change(typed)).asInstanceOf(type(InvalidInput.class)).satisfies(refusal -> assertThat(refusal.fields())
                .containsOnlyKeys("name", "discipline", "credentials", "jobTitle", "agency", "pronouns", "about", "canHelpWith"));
        assertThat(profiles.text(member.id(), member).name()).startsWith("Somebody");
    }

    @Test
    void whatOneMayNotSeeIsAsUnknown() {
        persons.suspend(member);
        var handle = persons.handle(member);

        assertThatThrownBy(() -> profiles.profile(handle, persons.member())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> profiles.profile(handle, Viewer.guest())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> profiles.profile("nobody-" + Persons.word(), persons.member())).isInstanceOf(NotFound.class);
        assertThat(profiles.profile(handle, persons.member(Role.MODERATOR)).memberId()).isEqualTo(member.id());
    }

    private void change(ProfileInput after) {
        profiles.change(member.id(), profiles.text(member.id(), member), after, member);
    }
}

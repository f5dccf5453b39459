package org.coresponderalliance.continuum.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.member.Persons;
import org.coresponderalliance.continuum.privacy.Answers;
import org.coresponderalliance.continuum.privacy.PrivacyConcern;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The privacy guard takes nobody for a client who takes part in the discussion, writes in it or is mentioned; unless it is said. */
class NamedColleaguesTests extends DatabaseTests {

    private static final String NAMED = "Marisol Ortega told us the same.";

    @Autowired
    private CategoryService categories;
    @Autowired
    private DiscussionService discussions;
    @Autowired
    private PostService posts;
    @Autowired
    private Participants participants;
    @Autowired
    private ApplicationContext context;

    private Persons persons;
    private Community community;
    private DiscussionRef question;
    private Viewer marisol;
    private Viewer reader;

    @BeforeEach
    void people() {
        persons = new Persons(context);
        community = new Community(categories, discussions, posts);
        question = community.question();
        marisol = persons.member("Marisol Ortega", Role.MEMBER);
        reader = persons.member("Desmond Akers", Role.MEMBER);
    }

    @Test
    void whoWroteInTheDiscussionMayBeNamedThere() {
        refused(reader, NAMED);
        written(marisol, "We do it on Tuesdays.");
        written(reader, NAMED);
        assertThat(participants.names(question.id())).contains("Marisol Ortega", "Desmond Akers");
    }

    @Test
    void authorsMayGiveTheirOwnName() {
        written(marisol, "So much from me. Marisol Ortega answers the phone there.");
    }

    @Test
    void whoIsMentionedMayBeNamed() {
        written(reader, NAMED + " @" + persons.handle(marisol) + " has the form.");
    }

    @Test
    void aClientIsFoundWhoIsCalledAsAMemberIs() {
        written(marisol, "We do it on Tuesdays.");
        refused(reader, "Our client Marisol Ortega wants the same unit again.");
        refused(reader, "Marisol was off her meds and in the shelter again.");
        refused(reader, "Marisol Akers was off her meds and in the shelter again.");
    }

    @Test
    void whereNobodyIsThereAreNoNames() {
        assertThat(participants.names(-1)).isEmpty();
    }

    private void written(Viewer author, String text) {
        assertThat(posts.reply(author, new NewPost(question.id(), null, text, null, Answers.NONE)).state()).isEqualTo(State.PUBLISHED);
    }

    private void refused(Viewer author, String text) {
        assertThatExceptionOfType(PrivacyConcern.class).isThrownBy(() -> posts.reply(author, new NewPost(question.id(), null, text, null, Answers.NONE)));
    }
}

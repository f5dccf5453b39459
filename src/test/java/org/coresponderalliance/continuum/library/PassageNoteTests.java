package org.coresponderalliance.continuum.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Conflict;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.library.PassageNoteService.Remark;
import org.coresponderalliance.continuum.privacy.Answers;
import org.coresponderalliance.continuum.privacy.PrivacyConcern;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class PassageNoteTests extends DatabaseTests {

    private static final String STEP = "Answer within a minute, day and night.";
    private static final String BODY = "## How to do it\n\n" + STEP + "\n\nWrite down who called, and why they did.";

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private ArticleService articles;
    @Autowired
    private ReviewService reviews;
    @Autowired
    private PassageNoteService notes;
    @Autowired
    private PassageNoteQueries queries;

    private Viewer author;
    private Viewer officer;
    private Viewer bystander;
    private long id;

    @BeforeEach
    void anArticleInReview() {
        var cast = new Cast(jdbc);
        author = cast.moderator("program_mgr");
        officer = cast.member("patrol");
        bystander = cast.member("fire");
        id = articles.start(author, ArticleDetails.started(ArticleKind.BEST_PRACTICE, author.id()), content(BODY), "");
        reviews.send(author, id, 1, Set.of(officer.id()), true);
    }

    @Test
    void aCommentStaysAtItsPassageWhateverChangesAroundIt() {
        comment(1, STEP, "a minute");
        articles.revise(author, id, 1, content("## Who answers\n\nA clinician.\n\n" + BODY), "");

        var noted = queries.text(id, officer).passages().stream().filter(one -> !one.threads().isEmpty()).toList();
        assertThat(noted).singleElement().satisfies(one -> {
            assertThat(one.passage().markdown()).isEqualTo(STEP);
            assertThat(one.threads().getFirst().quoted()).isEqualTo("a minute");
            assertThat(one.threads().getFirst().changed()).isFalse();
        });
    }

    @Test
    void aPassageThatWasChangedIsRecognizedAndOneThatIsGoneIsSaidToBe() {
        comment(1, STEP, "");
        articles.revise(author, id, 1, content(BODY.replace("a minute", "two minutes")), "");
        assertThat(queries.text(id, officer).threads()).singleElement().matches(ReviewedText.NoteThread::changed);

        articles.revise(author, id, 2, content("Nothing of what stood here before."), "");
        var text = queries.text(id, officer);
        assertThat(text.gone()).singleElement().extracting(ReviewedText.NoteThread::quoted).isEqualTo(STEP);
        assertThat(text.open()).isOne();
    }

    @Test
    void aSuggestedWordingIsShownWordByWordAndBecomesTheNextRevision() {
        reviews.decide(officer, id, 1, Decision.APPROVE, "");
        var thread = suggest(STEP, "Answer within two minutes, day and night.");
        assertThat(ComparerTests.marked(queries.text(id, author).threads().getFirst().suggestion())).isEqualTo("Answer within [-a minute-]{+two minutes+}, day and night.");
        assertThatThrownBy(() -> notes.accept(officer, id, thread, Answers.NONE)).isInstanceOf(NotAllowed.class);

        assertThat(notes.accept(author, id, thread, Answers.NONE)).isEqualTo(2);

        var text = queries.text(id, officer);
        assertThat(text.passages()).extracting(one -> one.passage().markdown()).contains("Answer within two minutes, day and night.").doesNotContain(STEP);
        assertThat(text.threads().getFirst()).matches(one -> one.state() == NoteState.ACCEPTED && Integer.valueOf(2).equals(one.became()));
        assertThat(jdbc.sql("select next_state from article where id = ?").param(id).query(String.class).single()).isEqualTo(State.IN_REVIEW.name());
        assertThatThrownBy(() -> notes.accept(author, id, thread, Answers.NONE)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aSuggestionWhosePassageHasChangedIsAConflictAndChangesNothing() {
        var thread = suggest(STEP, "Answer at once.");
        articles.revise(author, id, 1, content(BODY.replace("a minute", "two minutes")), "");

        assertThatThrownBy(() -> notes.accept(author, id, thread, Answers.NONE)).isInstanceOfSatisfying(Conflict.class,
                conflict -> assertThat(conflict.theirs()).isEqualTo("Answer at once."));
        assertThat(queries.text(id, author).number()).isEqualTo(2);
        assertThat(queries.text(id, author).threads().getFirst()).matches(one -> one.state().isOpen() && !one.fits());
    }

    @Test
    void decliningNeedsAReasonAndWhoeverBeganAThreadSettlesIt() {
        var thread = suggest(STEP, "Answer at once.");
        assertThatThrownBy(() -> notes.decline(author, id, thread, " ", Answers.NONE)).isInstanceOf(InvalidInput.class);
        notes.decline(author, id, thread, "Nobody can.", Answers.NONE);
        assertThat(queries.text(id, officer).threads().getFirst()).matches(one -> one.state() == NoteState.DECLINED && one.reason().equals("Nobody can."));

        notes.reopen(officer, id, thread);
        notes.answer(author, id, thread, "Who would?", Answers.NONE);
        notes.resolve(officer, id, thread);
        assertThat(queries.text(id, author).threads().getFirst()).matches(one -> one.state() == NoteState.RESOLVED && one.answers().size() == 1);
        assertThat(queries.text(id, author).open()).isZero();
    }

    @Test
    void onlyWhoReadsTheDraftReadsAndSaysSomethingAndTheGuardReadsItFirst() {
        var thread = comment(1, STEP, "");
        assertThatThrownBy(() -> queries.text(id, bystander)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> notes.answer(bystander, id, thread, "Me too", Answers.NONE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> notes.answer(officer, id, thread, "Call his mother at 303-555-0142, Daniel Whitcomb, born 4/12/1988.", Answers.NONE))
                .isInstanceOf(PrivacyConcern.class);
        assertThatThrownBy(() -> comment(1, "No such passage", "")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> comment(1, STEP, "words from elsewhere")).isInstanceOf(InvalidInput.class);
        articles.revise(author, id, 1, content(BODY + "\n\nMore."), "");
        assertThatThrownBy(() -> comment(1, STEP, "")).isInstanceOf(Conflict.class);
    }

    private long comment(int number, String passage, String selected) {
        return notes.begin(officer, id, new Remark(number, "body", passage, selected, "How would a small county do that?", ""), Answers.NONE);
    }

    private long suggest(String passage, String wording) {
        return notes.begin(officer, id, new Remark(1, "body", passage, "", "", wording), Answers.NONE);
    }

    private static ArticleContent content(String body) {
        var plain = Cast.content("Night phone", "Put a known clinician on the phone.");
        return new ArticleContent(plain.title(), plain.summary(), body, plain.recommendations(), plain.references());
    }
}

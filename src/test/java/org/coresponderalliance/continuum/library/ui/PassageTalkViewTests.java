package org.coresponderalliance.continuum.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.library.ArticleContent;
import org.coresponderalliance.continuum.library.ArticleDetails;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.library.ArticleLinks;
import org.coresponderalliance.continuum.library.ArticleService;
import org.coresponderalliance.continuum.library.PassageNoteQueries;
import org.coresponderalliance.continuum.library.ReviewService;
import org.coresponderalliance.continuum.library.ReviewedText.NoteThread;
import org.coresponderalliance.continuum.library.Strength;
import org.coresponderalliance.continuum.testing.ViewTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PassageTalkViewTests extends ViewTests {

    private static final String STEP = "Answer within a minute, day and night.";

    @Autowired
    private ArticleService articles;
    @Autowired
    private ReviewService reviews;
    @Autowired
    private PassageNoteQueries notes;

    private Viewer author;
    private Viewer reviewer;
    private long id;

    @BeforeEach
    void anArticleInReview() {
        author = someone(Role.MODERATOR);
        reviewer = someone(Role.MEMBER);
        id = articles.start(author, ArticleDetails.started(ArticleKind.BEST_PRACTICE, author.id()),
                new ArticleContent("On answering", "In short", STEP, List.of(new ArticleContent.Recommendation(null, "Answer.", Strength.STRONG, "e4", "")), List.of()), "");
        reviews.send(author, id, 1, Set.of(reviewer.id()), true);
    }

    @Test
    void aWordingThatTheGuardAsksAboutIsStillThereToBeMended() {
        suggest();
        wording().setValue("Answer within a minute, as for Daniel Whitcomb, born 4/12/1988, 303-555-0142.");
        press("Suggest");
        assertThat(notes.text(id, reviewer).threads()).isEmpty();
        assertThat(dialogs()).containsExactly("Suggest another wording", "Look at this before others read it");

        press("Change the text");
        assertThat(dialogs()).containsExactly("Suggest another wording");
        assertThat(wording().getValue()).contains("as for Daniel Whitcomb");

        wording().setValue("Answer within two minutes, day and night.");
        press("Suggest");
        assertThat(dialogs()).isEmpty();
        assertThat(notes.text(id, author).threads()).singleElement().extracting(NoteThread::wording).isEqualTo("Answer within two minutes, day and night.");
    }

    @Test
    void aDeclinedWordingNeedsAReasonThatStandsBesideIt() {
        suggest();
        wording().setValue("Answer at once.");
        press("Suggest");
        var thread = notes.text(id, author).threads().getFirst();
        signIn(author);
        go(ArticleLinks.review(id));
        act("decline", Map.of("id", String.valueOf(thread.id())));
        press("Decline");
        assertThat($(TextArea.class).single().isInvalid()).isTrue();

        test($(TextArea.class).single()).setValue("Nobody can do that.");
        press("Decline");
        assertThat(dialogs()).isEmpty();
        html();
        go(ArticleLinks.review(id));
        assertThat(html()).contains("Nobody can do that.");
    }

    private void suggest() {
        signIn(reviewer);
        go(ArticleLinks.review(id));
        act("suggest", Map.of("index", String.valueOf(indexOfStep()), "number", "1"));
    }

    private int indexOfStep() {
        var passages = notes.text(id, reviewer).passages();
        return passages.stream().filter(one -> one.passage().markdown().equals(STEP)).map(passages::indexOf).findFirst().orElseThrow();
    }

    private TextArea wording() {
        return $(TextArea.class).withCaption("Your wording").single();
    }

    private List<String> dialogs() {
        return $(Dialog.class).all().stream().filter(Dialog::isOpened).map(Dialog::getHeaderTitle).toList();
    }

    private void press(String label) {
        test($(Button.class).withText(label).single()).click();
    }
}

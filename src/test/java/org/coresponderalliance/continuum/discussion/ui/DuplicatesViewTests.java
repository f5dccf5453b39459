package org.coresponderalliance.continuum.discussion.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.discussion.CategoryInput;
import org.coresponderalliance.continuum.discussion.CategoryService;
import org.coresponderalliance.continuum.discussion.DiscussionRef;
import org.coresponderalliance.continuum.discussion.DiscussionService;
import org.coresponderalliance.continuum.discussion.Headline;
import org.coresponderalliance.continuum.discussion.Kind;
import org.coresponderalliance.continuum.discussion.NewDiscussion;
import org.coresponderalliance.continuum.discussion.ThreadQueries;
import org.coresponderalliance.continuum.member.Persons;
import org.coresponderalliance.continuum.testing.ViewTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where moderators compare two discussions, merge them or say that they are not the same. */
class DuplicatesViewTests extends ViewTests {

    @Autowired
    private CategoryService categories;
    @Autowired
    private DiscussionService discussions;
    @Autowired
    private ThreadQueries threads;
    @Autowired
    private JdbcClient jdbc;

    private final String word = Persons.word();
    private Viewer moderator;
    private DiscussionRef older;
    private DiscussionRef newer;
    private long pair;

    @BeforeEach
    void twoThatAreLikelyTheSame() {
        moderator = someone(Role.MODERATOR);
        var category = categories.create(someone(Role.STAFF), new CategoryInput("Category " + word, "For a test", "", Audience.MEMBERS, null));
        older = ask(category, "Who has spare tires? " + word);
        newer = ask(category, "Spare tires, anybody? " + word);
        pair = jdbc.sql("insert into likely_duplicate (newer_id, older_id, title_likeness, text_likeness, found_at, state) values (?, ?, 80, 50, utc_timestamp(6), 'OPEN') returning id")
                .params(newer.id(), older.id()).query(Long.class).single();
        signIn(moderator);
    }

    private DiscussionRef ask(long category, String title) {
        return discussions.open(someone(Role.MEMBER), new NewDiscussion(category, Kind.QUESTION, Headline.of(title), "We need some.", null));
    }

    @Test
    void thePairStandsThereUntilItIsSaidNotToBeTheSame() {
        go("/moderation");
        assertThat(html()).contains("Likely duplicates");
        go("/moderation/duplicates");
        assertThat(html()).contains("Who has spare tires? " + word, "Spare tires, anybody? " + word, "Titles 80 % alike, texts 50 % alike");
        act("not-same", Map.of("id", String.valueOf(pair)));
        assertThat(html()).doesNotContain("data-id=\"" + pair + "\"");
        assertThat(toasts()).containsExactly("These two will not be offered again.");
    }

    @Test
    void whichOneStaysIsChosenAndWhetherItCanBeTakenBackIsSaidBefore() {
        go("/moderation/duplicates");
        act("merge", Map.of("newer", String.valueOf(newer.id()), "newerTitle", "Newer", "older", String.valueOf(older.id()), "olderTitle", "Older"));
        assertThat($(RadioButtonGroup.class).single().getValue()).asString().contains("Older");
        assertThat(said()).contains("You can take them apart again for 30 days.");
        $(TextArea.class).single().setValue("Asked twice");
        test($(Button.class).withText("Merge").single()).click();
        assertThat(threads.thread(older.id(), moderator).replies()).isOne();
        assertThat(jdbc.sql("select state from likely_duplicate where id = ?").param(pair).query(String.class).single()).isEqualTo("MERGED");
    }

    @Test
    void anyOtherDiscussionIsNamedByItsAddress() {
        go("/discussions/" + newer.id() + "/" + newer.slug());
        assertThat(html()).contains("Likely the same question", "Compare side by side");
        act("merge", Map.of());
        $(TextField.class).single().setValue("nowhere");
        test($(Button.class).withText("Merge").single()).click();
        assertThat(said()).contains("This is not the address of a discussion.");
        $(TextField.class).single().setValue("https://example.org/discussions/" + older.id() + "/anything?page=2#post-3");
        test($(Button.class).withText("Merge").single()).click();
        assertThat(threads.thread(older.id(), moderator).replies()).isOne();
        assertThat(html()).contains("Here begins what was the discussion");
    }

    private String said() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).collect(Collectors.joining("\n"));
    }
}

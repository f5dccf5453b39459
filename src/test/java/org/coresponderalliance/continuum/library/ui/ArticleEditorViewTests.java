package org.coresponderalliance.continuum.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.library.ArticleContent;
import org.coresponderalliance.continuum.library.ArticleContent.Recommendation;
import org.coresponderalliance.continuum.library.ArticleContent.Variation;
import org.coresponderalliance.continuum.library.ArticleDetails;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.library.ArticleLinks;
import org.coresponderalliance.continuum.library.ArticleService;
import org.coresponderalliance.continuum.library.Strength;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.coresponderalliance.continuum.testing.ViewTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ArticleEditorViewTests extends ViewTests {

    @Autowired
    private ArticleService articles;

    @Test
    void aVariationStandsByItsRecommendationWhereverThatGoes() {
        var list = opened();
        assertThat(list.value()).singleElement().extracting(Variation::varies).isEqualTo(2);
        press("Move recommendation 2 up");
        assertThat(list.value()).singleElement().extracting(Variation::varies).isEqualTo(1);
        press("Remove recommendation 1");
        assertThat(list.value()).singleElement().extracting(Variation::varies).isEqualTo(0);
    }

    @Test
    void oneIsAddedAndTakenAway() {
        var list = opened();
        press("Add a variation");
        test($(TextField.class).withCaption("Who does otherwise").all().getLast()).setValue("On islands");
        test($(TextArea.class).withCaption("What they do, and why").all().getLast()).setValue("They take the ferry.");
        assertThat(list.value()).extracting(Variation::name).containsExactly("Rural", "On islands");
        press("Remove variation 1");
        assertThat(list.value()).extracting(Variation::text).containsExactly("They take the ferry.");
    }

    private VariationList opened() {
        var author = someone(Role.MODERATOR);
        var id = articles.start(author, ArticleDetails.started(ArticleKind.BEST_PRACTICE, author.id()), new ArticleContent("On knocking", "In short", "At length",
                List.of(recommendation("Call first."), recommendation("Knock once.")),
                List.of(new Variation(null, "Rural", "They knock twice.", 2, new FacetSelection(Map.of("setting", List.of("rural"))), List.of(), List.of())), List.of()), "");
        signIn(author);
        go(ArticleLinks.edit(id));
        return $(VariationList.class).single();
    }

    private static Recommendation recommendation(String text) {
        return new Recommendation(null, text, Strength.STRONG, "e4", "");
    }

    /** By what it is called for those who do not see where it stands, or by what stands on it. */
    private void press(String name) {
        test($(Button.class).all().stream().filter(button -> name.equals(button.getAriaLabel().orElse(button.getText()))).findFirst().orElseThrow()).click();
    }
}

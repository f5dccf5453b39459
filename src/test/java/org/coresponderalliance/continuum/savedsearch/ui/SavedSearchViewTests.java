package org.coresponderalliance.continuum.savedsearch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.UUID;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.savedsearch.Frequency;
import org.coresponderalliance.continuum.savedsearch.SavedSearches;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.coresponderalliance.continuum.testing.ViewTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SavedSearchViewTests extends ViewTests {

    @Autowired
    private SavedSearches searches;

    private final String word = "qx" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "qz";
    private Viewer member;

    @BeforeEach
    void somebody() {
        member = someone(Role.MEMBER);
        signIn(member);
    }

    @Test
    void theSearchThatOneStandsInIsSavedWithOneClickAndToldAsOftenAsOneLikes() {
        go("/search?q=" + word + "&kind=article&facet=topic/privacy");
        assertThat(html()).contains("data-action=\"save-search\"").contains("What many miss becomes a gap");
        act("save-search", Map.of());
        assertThat(html()).contains("data-action=\"saved-frequency\"", "data-action=\"forget-search\"").doesNotContain("data-action=\"save-search\"");
        act("saved-frequency", Map.of("value", "AT_ONCE"));
        assertThat(searches.of(member)).singleElement().satisfies(one -> {
            assertThat(one.frequency()).isEqualTo(Frequency.AT_ONCE);
            assertThat(one.searchUrl()).isEqualTo("/search?q=" + word + "&kind=article&facet=topic/privacy");
        });
        act("forget-search", Map.of());
        assertThat(html()).contains("data-action=\"save-search\"");
        assertThat(searches.of(member)).isEmpty();
    }

    @Test
    void whereNothingIsLookedForThereIsNothingToSave() {
        go("/search");
        assertThat(html()).doesNotContain("save-search");
    }

    @Test
    void allOfThemAreOpenedRenamedToldOfOtherwiseAndDeleted() {
        var saved = searches.save(member, SearchRequest.of(word), "", Frequency.DAILY);
        go("/searches");
        assertThat(html()).contains("href=\"/search?q=" + word + "\"", "data-action=\"rename-search\"");
        act("rename-search", Map.of("id", String.valueOf(saved.id())));
        test($(TextField.class).single()).setValue("Night shift");
        test($(Button.class).withText("Save").single()).click();
        assertThat(html()).contains("Night shift");
        act("saved-frequency", Map.of("id", String.valueOf(saved.id()), "value", "WEEKLY"));
        assertThat(searches.one(saved.id(), member).frequency()).isEqualTo(Frequency.WEEKLY);
        act("forget-search", Map.of("id", String.valueOf(saved.id())));
        assertThat(html()).contains("You have saved no search");
    }

    @Test
    void oneOfThemSaysWhatItFoundAnewAndSomebodyElsesIsNotThere() {
        var saved = searches.save(member, SearchRequest.of(word), "", Frequency.DAILY);
        go(saved.url());
        assertThat(html()).contains("Nothing new yet", "href=\"/search?q=" + word + "\"");
        signIn(someone(Role.ADMINISTRATOR));
        go(saved.url());
        assertThat(html()).doesNotContain(word);
    }
}

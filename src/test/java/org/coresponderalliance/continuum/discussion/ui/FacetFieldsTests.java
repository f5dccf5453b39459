package org.coresponderalliance.continuum.discussion.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.testing.ViewTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FacetFieldsTests extends ViewTests {

    private static final Facet HANDSETS = new Facet("handset", "Handset", false, true, true, false,
            List.of(new Facet.Value("radio", "Portable radio", List.of("Walkie-talkie", "HT")), new Facet.Value("phone", "Telephone")));

    @Autowired
    private Texts texts;

    @Test
    void aValueIsOfferedByItsOtherNamesToo() {
        signIn(someone(Role.MEMBER));
        go("/about");
        UI.getCurrent().add(new FacetFields(texts, List.of(HANDSETS), () -> {}));

        assertThat(offered("walkie")).containsExactly("Portable radio");
        assertThat(offered("ht")).containsExactly("Portable radio");
        assertThat(offered("PHONE")).containsExactly("Telephone");
        assertThat(offered("")).containsExactly("Portable radio", "Telephone");
        assertThat(offered("tablet")).isEmpty();
    }

    private List<String> offered(String typed) {
        var field = test($(MultiSelectComboBox.class).withCaption("Handset").single());
        field.setFilter(typed);
        return field.getSuggestions();
    }
}

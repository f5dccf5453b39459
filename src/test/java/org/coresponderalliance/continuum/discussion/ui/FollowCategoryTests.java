package org.coresponderalliance.continuum.discussion.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.discussion.CategoryInput;
import org.coresponderalliance.continuum.discussion.CategoryQueries;
import org.coresponderalliance.continuum.discussion.CategoryService;
import org.coresponderalliance.continuum.testing.ViewTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FollowCategoryTests extends ViewTests {

    @Autowired
    private CategoryService categories;
    @Autowired
    private CategoryQueries shown;

    @Test
    void aCategoryIsFollowedAndLeftOnItsPage() {
        var name = "Category " + UUID.randomUUID().toString().substring(0, 8);
        var id = categories.create(someone(Role.STAFF), new CategoryInput(name, "For a test", "", Audience.MEMBERS, null));
        var member = someone(Role.MEMBER);
        var url = shown.byId(id, member).orElseThrow().url();
        signIn(member);
        go(url);
        assertThat(html()).contains("data-action=\"follow-category\"").contains("aria-pressed=\"false\"");
        act("follow-category", Map.of());
        assertThat(shown.byId(id, member).orElseThrow().following()).isTrue();
        assertThat(html()).contains("aria-pressed=\"true\"");
        assertThat(toasts()).containsExactly("You follow this category: what is opened here will be in your inbox.");
        act("follow-category", Map.of());
        assertThat(shown.byId(id, member).orElseThrow().following()).isFalse();
        assertThat(html()).contains("aria-pressed=\"false\"");
        go("/discussions");
        assertThat(html()).as("all together cannot be followed").doesNotContain("follow-category");
    }
}

package org.coresponderalliance.continuum.discussion.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.discussion.CategoryQueries;
import org.coresponderalliance.continuum.discussion.CategoryRow;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where discussions live. */
@RestController
@RequestMapping("/api/v1/categories")
@Tag(name = "Categories")
class CategoryApi {

    /**
     * @param state       {@code OPEN}, or {@code ARCHIVED} where nothing new is asked
     * @param group       id of the group for which it is meant; null for other audiences
     * @param rules       Markdown; empty where there are none
     * @param discussions how many published ones the caller may see there
     * @param mayAsk      whether the caller may open one there
     * @param mayAnnounce whether the caller may post an announcement there
     */
    record CategoryResource(long id, String slug, String name, String description, String rules, String rulesHtml, Content.State state,
                            Audience audience, @Nullable Long group, String url, int discussions, boolean mayAsk, boolean mayAnnounce) {

        static CategoryResource of(CategoryRow row) {
            return new CategoryResource(row.id(), row.slug(), row.name(), row.description(), row.rules(), row.rulesHtml(), row.state(),
                    row.audience(), row.group(), row.url(), row.discussions(), row.mayAsk(), row.mayAnnounce());
        }
    }

    private final CategoryQueries categories;

    CategoryApi(CategoryQueries categories) {
        this.categories = categories;
    }

    @GetMapping
    @Operation(summary = "All categories that the caller sees, in order")
    List<CategoryResource> list(Viewer viewer) {
        return categories.all(viewer).stream().map(CategoryResource::of).toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "One category")
    CategoryResource get(@PathVariable long id, Viewer viewer) {
        return categories.byId(id, viewer).map(CategoryResource::of).orElseThrow(NotFound::new);
    }
}

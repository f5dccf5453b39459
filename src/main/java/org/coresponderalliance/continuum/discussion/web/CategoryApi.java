package org.coresponderalliance.continuum.discussion.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.discussion.CategoryQueries;
import org.coresponderalliance.continuum.discussion.CategoryRow;
import org.coresponderalliance.continuum.discussion.FollowService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
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
     * @param mayFollow   whether the caller may begin to follow it
     * @param following   whether the caller follows it
     */
    record CategoryResource(long id, String slug, String name, String description, String rules, String rulesHtml, Content.State state,
                            Audience audience, @Nullable Long group, String url, int discussions, boolean mayAsk, boolean mayAnnounce,
                            boolean mayFollow, boolean following) {

        static CategoryResource of(CategoryRow row) {
            return new CategoryResource(row.id(), row.slug(), row.name(), row.description(), row.rules(), row.rulesHtml(), row.state(),
                    row.audience(), row.group(), row.url(), row.discussions(), row.mayAsk(), row.mayAnnounce(),
                    row.mayFollow(), row.following());
        }
    }

    private final CategoryQueries categories;
    private final FollowService follows;
    private final CurrentViewer viewers;

    CategoryApi(CategoryQueries categories, FollowService follows, CurrentViewer viewers) {
        this.categories = categories;
        this.follows = follows;
        this.viewers = viewers;
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

    @PutMapping("/{id}/following")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Follow a category", description = "The caller hears of each discussion that is opened there, and finds all that is new "
            + "there among what they follow, but for discussions that they muted.")
    void follow(@PathVariable long id) {
        follows.setCategory(viewers.member(), id, true);
    }

    @DeleteMapping("/{id}/following")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Do not follow it any more")
    void unfollow(@PathVariable long id) {
        follows.setCategory(viewers.member(), id, false);
    }
}

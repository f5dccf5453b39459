package org.coresponderalliance.continuum.administration.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.discussion.CategoryInput;
import org.coresponderalliance.continuum.discussion.CategoryQueries;
import org.coresponderalliance.continuum.discussion.CategoryRow;
import org.coresponderalliance.continuum.discussion.CategoryService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Categories, for staff to make and change; everybody reads them under {@code /api/v1/categories}. */
@RestController
@Tag(name = "Settings")
@RequestMapping("/api/v1/settings/categories")
class CategorySettingsApi {

    /**
     * A category as staff see it.
     *
     * @param version to be sent with a change, so that nobody's is overwritten unseen
     */
    record CategorySettings(long id, String slug, String name, String description, String rules, Audience audience, @Nullable Long group,
                            boolean archived, int version) {

        static CategorySettings of(CategoryRow row) {
            return new CategorySettings(row.id(), row.slug(), row.name(), row.description(), row.rules(), row.audience(), row.group(),
                    row.state().name().equals("ARCHIVED"), row.version());
        }
    }

    /** What to change; what is absent stays. @param reason for the audit log, where the audience changes */
    record CategoryChanges(@Nullable String slug, @Nullable String name, @Nullable String description, @Nullable String rules,
                           @Nullable Audience audience, @Nullable Long group, @Nullable Integer version, @Nullable String reason) {

        CategoryInput over(CategoryInput now) {
            var whom = Objects.requireNonNullElse(audience, now.audience());
            return new CategoryInput(Objects.requireNonNullElse(name, now.name()), Objects.requireNonNullElse(description, now.description()),
                    Objects.requireNonNullElse(rules, now.rules()), whom, audience == null && group == null ? now.group() : group);
        }
    }

    record Archiving(boolean archived, @Nullable String reason) {}

    private final CategoryService categories;
    private final CategoryQueries queries;
    private final CurrentViewer viewers;

    CategorySettingsApi(CategoryService categories, CategoryQueries queries, CurrentViewer viewers) {
        this.categories = categories;
        this.queries = queries;
        this.viewers = viewers;
    }

    @PostMapping
    @Operation(summary = "Add a category", description = "Without a slug one is made from the name; without an audience it is for members.")
    @ResponseStatus(HttpStatus.CREATED)
    CategorySettings add(@RequestBody CategoryChanges typed) {
        var viewer = viewers.member();
        var input = typed.over(new CategoryInput("", "", "", Audience.MEMBERS, null));
        return read(typed.slug() == null ? categories.create(viewer, input) : categories.create(viewer, typed.slug(), input));
    }

    @PatchMapping("/{id}")
    @Operation(summary = "Change a category; what is absent stays", description = "Another audience holds at once. With a version that is not the "
            + "one that stands there, the change is refused with 409. A category is not opened to everybody while posts in it could identify a client: "
            + "422, `findings` names the discussions and the numbers of the posts.")
    CategorySettings change(@PathVariable long id, @RequestBody CategoryChanges changes) {
        var now = read(id);
        var input = changes.over(new CategoryInput(now.name(), now.description(), now.rules(), now.audience(), now.group()));
        categories.edit(viewers.member(), id, input, Objects.requireNonNullElse(changes.version(), now.version()),
                Objects.requireNonNullElse(changes.reason(), ""));
        return read(id);
    }

    @PutMapping("/{id}/archived")
    @Operation(summary = "Archive or reopen a category", description = "In an archived category nothing new is asked; what is there is read.")
    CategorySettings archive(@PathVariable long id, @RequestBody Archiving typed) {
        categories.archive(viewers.member(), id, typed.archived(), Objects.requireNonNullElse(typed.reason(), ""));
        return read(id);
    }

    @PutMapping("/order")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Put the categories into this order", description = "Those that are not named come last, as they were.")
    void order(@RequestBody List<Long> ids) {
        categories.order(viewers.member(), ids);
    }

    private CategorySettings read(long id) {
        return queries.byId(id, viewers.member()).map(CategorySettings::of).orElseThrow(NotFound::new);
    }
}

package org.coresponderalliance.continuum.administration.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.discussion.CategoryQueries;
import org.coresponderalliance.continuum.discussion.CategoryRow;
import org.coresponderalliance.continuum.discussion.CategoryService;
import org.coresponderalliance.continuum.member.Groups;
import org.coresponderalliance.continuum.member.Groups.Group;
import org.coresponderalliance.continuum.shell.ui.AdministrationLayout;
import org.coresponderalliance.continuum.shell.ui.PageAction;

/** The categories in their order, archived ones too. */
@Route(value = CategoriesView.PATH, layout = AdministrationLayout.class)
@RolesAllowed("STAFF")
class CategoriesView extends AdministrationView {

    static final String PATH = "administration/categories";
    static final String URL = "/" + PATH;

    private final transient CategoryService categories;
    private final transient CategoryQueries queries;
    private final transient Groups groups;

    CategoriesView(CategoryService categories, CategoryQueries queries, Groups groups, Needs needs) {
        super("categories", needs);
        this.categories = categories;
        this.queries = queries;
        this.groups = groups;
    }

    @Override
    Map<String, ?> model() {
        Permit.require(viewer(), Action.SEE, Content.SETTING);
        var names = groups.all(viewer()).stream().collect(Collectors.toMap(Group::id, Group::name));
        var model = new HashMap<String, Object>();
        model.put("categories", queries.all(viewer()));
        model.put("groups", names);
        return model;
    }

    @Override
    void act(PageAction action) {
        var id = action.number("value");
        switch (action.name()) {
            case "add-category" -> add();
            case "edit-category" -> edit(category(id));
            case "category-up" -> move(id, -1);
            case "category-down" -> move(id, 1);
            case "archive-category" -> archive(category(id));
            case "reopen-category" -> {
                categories.archive(viewer(), id, false, "");
                done("administration.categories.reopened", category(id).name());
            }
            default -> throw new NotFound();
        }
    }

    private CategoryRow category(long id) {
        return queries.byId(id, viewer()).orElseThrow(NotFound::new);
    }

    private void add() {
        var form = new CategoryForm(null, groups.all(viewer()), texts());
        form.open(text("administration.add"), (input, slug) -> {
            if (slug.isEmpty()) {
                categories.create(viewer(), input);
            } else {
                categories.create(viewer(), slug, input);
            }
            done("administration.categories.added", input.name());
        });
    }

    private void edit(CategoryRow shown) {
        var form = new CategoryForm(shown, groups.all(viewer()), texts());
        var version = new int[] {shown.version()};
        form.dialog().onConflict(() -> {
            var now = category(shown.id());
            version[0] = now.version();
            return words(now);
        });
        form.open(text("administration.save"), (input, slug) -> {
            categories.edit(viewer(), shown.id(), input, version[0], form.reason());
            done("administration.categories.saved", input.name());
        });
    }

    /** Says what stands there, for who typed something else. */
    private String words(CategoryRow now) {
        return text("administration.categories.stands", now.name(), now.description(), now.rules().isEmpty() ? "–" : now.rules(),
                text("administration.audience." + now.audience()));
    }

    private void archive(CategoryRow category) {
        ReasonForm.open(text("administration.categories.archive.title", category.name()), text("administration.categories.archive.what"),
                text("administration.categories.archive"), texts(), reason -> {
                    categories.archive(viewer(), category.id(), true, reason);
                    done("administration.categories.archived", category.name());
                });
    }

    private void move(long id, int by) {
        var ids = new ArrayList<>(queries.all(viewer()).stream().map(CategoryRow::id).toList());
        var at = ids.indexOf(id);
        if (at >= 0 && at + by >= 0 && at + by < ids.size()) {
            Collections.swap(ids, at, at + by);
            categories.order(viewer(), List.copyOf(ids));
        }
        refresh();
    }
}

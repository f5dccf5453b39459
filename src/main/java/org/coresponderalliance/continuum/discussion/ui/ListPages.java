package org.coresponderalliance.continuum.discussion.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Slice;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.discussion.CategoryQueries;
import org.coresponderalliance.continuum.discussion.CategoryRow;
import org.coresponderalliance.continuum.discussion.DiscussionFilter;
import org.coresponderalliance.continuum.discussion.DiscussionFilter.Tab;
import org.coresponderalliance.continuum.discussion.DiscussionLinks;
import org.coresponderalliance.continuum.discussion.DiscussionQueries;
import org.coresponderalliance.continuum.discussion.DiscussionRow;
import org.coresponderalliance.continuum.discussion.Kind;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Templates;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lists of discussions: all of them, and a category's. */
@Component
class ListPages implements PageSource {

    private static final int SIZE = 25;

    private final DiscussionQueries discussions;
    private final CategoryQueries categories;
    private final Taxonomy taxonomy;
    private final RowModels rows;
    private final Texts texts;
    private final Templates templates;

    ListPages(DiscussionQueries discussions, CategoryQueries categories, Taxonomy taxonomy, RowModels rows, Texts texts,
              Templates templates) {
        this.discussions = discussions;
        this.categories = categories;
        this.taxonomy = taxonomy;
        this.rows = rows;
        this.texts = texts;
        this.templates = templates;
    }

    @Override
    public List<String> paths() {
        return List.of("/discussions", "/categories/{slug}");
    }

    @Override
    public Page page(PageRequest request, Viewer viewer) {
        var slug = request.variable("slug");
        var category = slug.isEmpty() ? null : categories.bySlug(slug, viewer).orElseThrow(NotFound::new);
        var typed = DiscussionFilter.of(request.query(), category == null ? null : category.slug());
        var filter = typed.with(taxonomy.current(typed.facets()));
        var after = request.parameter("after").orElse(null);
        var list = discussions.list(filter, after, SIZE, viewer);
        var html = templates.render("discussion/list", Map.of("list", model(filter, category, list, after != null, viewer)));
        var title = category == null ? texts.get("discussion.list.title") : category.name();
        var indexed = filter.query().isEmpty() && after == null && (category == null || category.audience() == Audience.PUBLIC);
        var description = category == null ? texts.get("discussion.list.description") : category.description();
        return new Page(title, description, null, "discussions", html, indexed);
    }

    private ListModel model(DiscussionFilter filter, @Nullable CategoryRow category, Slice<DiscussionRow> list, boolean further, Viewer viewer) {
        var all = category == null ? categories.all(viewer) : List.<CategoryRow>of();
        var mayAsk = category == null ? all.stream().anyMatch(CategoryRow::mayAsk) : category.mayAsk();
        return new ListModel(category == null ? texts.get("discussion.list.title") : category.name(),
                category == null ? "" : category.description(), category == null ? "" : category.rulesHtml(), !viewer.isGuest(),
                following(category), mayAsk,
                DiscussionLinks.ask(Kind.QUESTION, category == null ? "" : category.slug()), tabs(filter, viewer), filter.tab().code(),
                further ? List.of() : all, facets(filter), chosen(filter), rows.rows(list.items()),
                further ? filter.url() : null, list.next() == null ? null : further(filter, list.next()));
    }

    /** Null where there is nothing to follow: all categories together, or one that takes nothing new. */
    private static @Nullable Boolean following(@Nullable CategoryRow category) {
        return category != null && (category.mayFollow() || category.following()) ? category.following() : null;
    }

    private static String further(DiscussionFilter filter, String next) {
        return filter.url() + (filter.query().isEmpty() ? "?" : "&") + "after=" + next;
    }

    private List<ListModel.Tab> tabs(DiscussionFilter filter, Viewer viewer) {
        var tabs = new ArrayList<ListModel.Tab>();
        for (var tab : Tab.values()) {
            if (!viewer.isGuest() || tab.compareTo(Tab.UNREAD) < 0) {
                tabs.add(new ListModel.Tab(tab.code(), texts.get("discussion.tab." + tab.code()), filter.with(tab).url(), 0));
            }
        }
        return tabs;
    }

    private List<ListModel.Facet> facets(DiscussionFilter filter) {
        return taxonomy.facets().stream().filter(Facet::onDiscussions).map(facet -> facet(facet, filter)).toList();
    }

    private static ListModel.Facet facet(Facet facet, DiscussionFilter filter) {
        var chosen = filter.facets().of(facet.code());
        return new ListModel.Facet(facet.code(), facet.label(), !chosen.isEmpty(), facet.values().stream().map(value ->
                new ListModel.Value(value.label(), filter.toggled(facet.code(), value.code()).url(), chosen.contains(value.code()))).toList());
    }

    private List<ListModel.Chosen> chosen(DiscussionFilter filter) {
        var chosen = new ArrayList<ListModel.Chosen>();
        if (filter.kind() != null) {
            chosen.add(new ListModel.Chosen(texts.get("discussion.kind." + filter.kind().name()), filter.with((Kind) null).url()));
        }
        if (filter.tag() != null) {
            chosen.add(new ListModel.Chosen("#" + filter.tag(), filter.withTag(null).url()));
        }
        filter.facets().values().forEach((facet, values) -> values.forEach(value ->
                chosen.add(new ListModel.Chosen(taxonomy.label(facet, value), filter.toggled(facet, value).url()))));
        return chosen;
    }
}

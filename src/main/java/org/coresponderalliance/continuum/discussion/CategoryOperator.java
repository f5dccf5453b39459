package org.coresponderalliance.continuum.discussion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Sql;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.HitFilter;
import org.coresponderalliance.continuum.search.Names;
import org.coresponderalliance.continuum.search.Operator;
import org.coresponderalliance.continuum.search.SearchOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code in:} with the categories that the viewer sees, by name or as their URL has them. */
@Component
class CategoryOperator implements SearchOperator {

    private static final int MOST_COMPLETIONS = 10;

    private record Row(long id, String slug, String name) {

        private List<String> names() {
            return List.of(name, slug);
        }
    }

    private final JdbcClient jdbc;

    CategoryOperator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Operator operator() {
        return Operator.IN;
    }

    @Override
    public Optional<Meaning> meaning(String value, Viewer viewer) {
        var called = Names.called(value, categories(viewer), Row::names);
        return called.isEmpty() ? Optional.empty() : Optional.of(new Meaning(called.stream().map(Row::name).collect(Collectors.joining(", ")),
                HitFilter.facets(called.stream().map(category -> PostSearch.CATEGORY + "/" + category.id()).toList())));
    }

    @Override
    public List<Completion> completions(String typed, Viewer viewer) {
        var categories = categories(viewer);
        return (typed.isBlank() ? categories : Names.beginning(typed, categories, Row::names)).stream()
                .map(category -> new Completion(category.name(), "")).limit(MOST_COMPLETIONS).toList();
    }

    private List<Row> categories(Viewer viewer) {
        return jdbc.sql("select c.id, c.slug, c.name from category c where " + AccessRules.visible(Content.CATEGORY, viewer, Sql.columns("c"))
                + " order by c.position, c.id").query(Row.class).list();
    }
}

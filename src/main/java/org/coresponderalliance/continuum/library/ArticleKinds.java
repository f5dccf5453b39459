package org.coresponderalliance.continuum.library;

import java.util.List;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.search.FixedValues;
import org.coresponderalliance.continuum.search.HitFilter;
import org.coresponderalliance.continuum.search.Operator;
import org.coresponderalliance.continuum.search.SearchOperator;
import org.springframework.stereotype.Component;

/** {@code kind:} of a search with the kinds of article. */
@Component
class ArticleKinds implements SearchOperator {

    private final FixedValues values = new FixedValues();

    ArticleKinds(Texts texts) {
        for (var kind : ArticleKind.values()) {
            values.with(kind.code(), texts.get(kind.key()), HitFilter.facets(List.of(ArticleSearch.KIND + "/" + kind.code())));
        }
    }

    @Override
    public Operator operator() {
        return Operator.KIND;
    }

    @Override
    public Optional<Meaning> meaning(String value, Viewer viewer) {
        return values.meaning(value, viewer);
    }

    @Override
    public List<Completion> completions(String typed, Viewer viewer) {
        return values.completions(typed, viewer);
    }
}

package org.coresponderalliance.continuum.search.operators;

import java.util.List;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.search.FixedValues;
import org.coresponderalliance.continuum.search.HitFilter;
import org.coresponderalliance.continuum.search.Operator;
import org.coresponderalliance.continuum.search.SearchOperator;
import org.springframework.stereotype.Component;

/** {@code is:} with what the index itself knows of a thing. */
@Component
class StateOperator implements SearchOperator {

    private final FixedValues values;

    StateOperator(Texts texts) {
        values = new FixedValues()
                .with("accepted", texts.get("search.is.accepted"), HitFilter.accepted())
                .forMembers("mine", texts.get("search.is.mine"), viewer -> HitFilter.by(List.of(viewer.id())));
    }

    @Override
    public Operator operator() {
        return Operator.IS;
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

package org.coresponderalliance.continuum.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.SearchOperator.Completion;
import org.coresponderalliance.continuum.search.SearchOperator.Meaning;

/** Values of an operator that are always the same, such as those of {@code is}. */
public final class FixedValues {

    private record Row(String code, String label, List<String> others, boolean forMembers, Function<Viewer, HitFilter> filter) {

        private List<String> names() {
            return Stream.concat(Stream.of(code), others.stream()).toList();
        }

        private boolean isFor(Viewer viewer) {
            return !forMembers || !viewer.isGuest();
        }
    }

    private final List<Row> rows = new ArrayList<>();

    /**
     * One more value.
     *
     * @param code   as it is usually typed
     * @param label  what it says in words
     * @param others what else it may be called
     */
    public FixedValues with(String code, String label, HitFilter filter, String... others) {
        rows.add(new Row(code, label, List.of(others), false, viewer -> filter));
        return this;
    }

    /** One more value, whose meaning is looked up when it is asked for. */
    public FixedValues with(String code, String label, Function<Viewer, HitFilter> filter, String... others) {
        rows.add(new Row(code, label, List.of(others), false, filter));
        return this;
    }

    /** One more value, whose meaning depends on the member who asks; guests do not have it. */
    public FixedValues forMembers(String code, String label, Function<Viewer, HitFilter> filter, String... others) {
        rows.add(new Row(code, label, List.of(others), true, filter));
        return this;
    }

    /** As {@link SearchOperator#meaning}. */
    public Optional<Meaning> meaning(String value, Viewer viewer) {
        var called = Names.called(value, rows.stream().filter(row -> row.isFor(viewer)).toList(), Row::names);
        return called.stream().findFirst().map(row -> new Meaning(row.label(), row.filter().apply(viewer)));
    }

    /** As {@link SearchOperator#completions}. */
    public List<Completion> completions(String typed, Viewer viewer) {
        var offered = rows.stream().filter(row -> row.isFor(viewer)).toList();
        return (typed.isBlank() ? offered : Names.beginning(typed, offered, Row::names)).stream().map(row -> new Completion(row.code(), row.label())).toList();
    }
}

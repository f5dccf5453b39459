package org.coresponderalliance.continuum.library.ui;

import java.util.ArrayList;
import java.util.List;
import org.coresponderalliance.continuum.base.Slice;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.library.ArticleRow;
import org.coresponderalliance.continuum.library.LibraryCounts;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** A list of articles with what it can be narrowed by, as the template needs it. */
public final class Shelf {

    /** A kind, as a tab. */
    public record Tab(String label, long count, String url, boolean chosen) {}

    /** A facet with those of its values that would find something. */
    public record FacetChoice(String code, String label, boolean open, List<Option> options) {}

    public record Option(String label, long count, String url, boolean chosen) {}

    /** A value that was chosen, with the URL that gives it up. */
    public record Chosen(String label, String url) {}

    private final ShelfQuery query;
    private final Slice<ArticleRow> page;
    private final LibraryCounts counts;
    private final Taxonomy taxonomy;
    private final Texts texts;

    Shelf(ShelfQuery query, Slice<ArticleRow> page, LibraryCounts counts, Taxonomy taxonomy, Texts texts) {
        this.query = query;
        this.page = page;
        this.counts = counts;
        this.taxonomy = taxonomy;
        this.texts = texts;
    }

    public List<ArticleRow> getRows() {
        return page.items();
    }

    public long getTotal() {
        return counts.total();
    }

    public List<Tab> getTabs() {
        var tabs = new ArrayList<Tab>();
        var all = counts.kinds().values().stream().mapToLong(Long::longValue).sum();
        tabs.add(new Tab(texts.get("library.kinds.all"), all, query.allKinds(), query.kindCodes().isEmpty()));
        for (var kind : ArticleKind.values()) {
            tabs.add(new Tab(texts.get("library.kinds." + kind.name()), counts.of(kind), query.only(kind), query.has(kind)));
        }
        return tabs;
    }

    public List<FacetChoice> getFacets() {
        var choices = new ArrayList<FacetChoice>();
        for (var facet : taxonomy.facets()) {
            var options = options(facet);
            if (facet.onArticles() && !options.isEmpty()) {
                choices.add(new FacetChoice(facet.code(), facet.label(), choices.isEmpty() || options.stream().anyMatch(Option::chosen), options));
            }
        }
        return choices;
    }

    public List<Chosen> getChosen() {
        var chosen = new ArrayList<Chosen>();
        query.facets().forEach((facet, codes) -> codes.forEach(code ->
                chosen.add(new Chosen(taxonomy.label(facet, code), query.without(facet, code)))));
        return chosen;
    }

    /** The list without any choice; null where nothing was chosen. */
    public @Nullable String getCleared() {
        return query.isNarrowed() ? query.cleared() : null;
    }

    /** Back to the first page; null on it. */
    public @Nullable String getFirst() {
        return query.isContinued() ? query.first() : null;
    }

    public @Nullable String getNext() {
        return page.next() == null ? null : query.after(page.next());
    }

    private List<Option> options(Facet facet) {
        return facet.values().stream()
                .map(value -> option(facet.code(), value.code(), value.label()))
                .filter(option -> option.count() > 0 || option.chosen()).toList();
    }

    private Option option(String facet, String code, String label) {
        var chosen = query.has(facet, code);
        return new Option(label, counts.of(facet, code), chosen ? query.without(facet, code) : query.with(facet, code), chosen);
    }
}

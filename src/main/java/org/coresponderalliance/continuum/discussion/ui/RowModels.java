package org.coresponderalliance.continuum.discussion.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.base.RenderedText;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.discussion.DiscussionFilter;
import org.coresponderalliance.continuum.discussion.DiscussionRow;
import org.coresponderalliance.continuum.member.Byline;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Makes the models of rows. */
@Component
class RowModels {

    private static final int LINE = 140;
    private static final int CHIPS = 3;

    private final MemberDirectory members;
    private final Taxonomy taxonomy;
    private final Texts texts;

    RowModels(MemberDirectory members, Taxonomy taxonomy, Texts texts) {
        this.members = members;
        this.taxonomy = taxonomy;
        this.texts = texts;
    }

    List<ListModel.Row> rows(List<DiscussionRow> rows) {
        var people = new HashSet<Long>();
        rows.forEach(row -> people.add(row.lastBy()));
        var bylines = members.bylines(people);
        return rows.stream().map(row -> row(row, bylines)).toList();
    }

    private ListModel.Row row(DiscussionRow row, Map<Long, Byline> bylines) {
        var name = bylines.get(row.lastBy()).name();
        var line = texts.get(row.lastNumber() == 1 ? "discussion.row.asked" : "discussion.row.said", name,
                RenderedText.excerpt(row.lastText(), LINE));
        return new ListModel.Row(row.id(), row.url(), row.title(), row.unread(), row.newCount(), line, row.category().name(),
                row.category().url(), row.kind().name(), row.answered(), row.locked(), row.pinned(), row.facing(), row.lastAt(),
                row.replies(), facets(row));
    }

    private List<DiscussionModel.Link> facets(DiscussionRow row) {
        var filter = DiscussionFilter.all(DiscussionFilter.Tab.LATEST);
        Stream<DiscussionModel.Link> all = taxonomy.facets().stream().filter(facet -> facet.onDiscussions())
                .flatMap(facet -> row.facets().of(facet.code()).stream().map(value ->
                        new DiscussionModel.Link(taxonomy.label(facet.code(), value), filter.toggled(facet.code(), value).url())));
        return all.limit(CHIPS).toList();
    }
}

package org.coresponderalliance.continuum.home;

import java.util.List;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.base.RenderedText;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.discussion.DiscussionRow;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Makes the rows of discussions on the first screen. */
@Component
class HomeRows {

    private static final int LINE = 140;
    private static final int CHIPS = 3;

    private final MemberDirectory members;
    private final Taxonomy taxonomy;
    private final Texts texts;

    HomeRows(MemberDirectory members, Taxonomy taxonomy, Texts texts) {
        this.members = members;
        this.taxonomy = taxonomy;
        this.texts = texts;
    }

    /** @param why the values to show where a discussion has them: they say why it is there */
    List<HomeRow> of(List<DiscussionRow> rows, FacetSelection why) {
        var bylines = members.bylines(rows.stream().map(DiscussionRow::lastBy).collect(Collectors.toSet()));
        return rows.stream().map(row -> row(row, bylines.get(row.lastBy()).name(), why)).toList();
    }

    private HomeRow row(DiscussionRow row, String lastBy, FacetSelection why) {
        var line = texts.get(row.lastNumber() == 1 ? "discussion.row.asked" : "discussion.row.said", lastBy, RenderedText.excerpt(row.lastText(), LINE));
        return new HomeRow(row.id(), row.url(), row.title(), row.unread(), row.newCount(), line, row.category().name(), row.category().url(),
                row.kind().name(), row.answered(), row.locked(), row.pinned(), row.facing(), row.lastAt(), row.replies(), shared(row, why));
    }

    private List<HomeRow.Chip> shared(DiscussionRow row, FacetSelection why) {
        return taxonomy.facets().stream().flatMap(facet -> row.facets().of(facet.code()).stream()
                .filter(why.of(facet.code())::contains).map(value -> new HomeRow.Chip(taxonomy.label(facet.code(), value)))).limit(CHIPS).toList();
    }
}

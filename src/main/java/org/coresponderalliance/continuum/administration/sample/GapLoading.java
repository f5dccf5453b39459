package org.coresponderalliance.continuum.administration.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.gap.GapGathering;
import org.coresponderalliance.continuum.gap.GapImport;
import org.coresponderalliance.continuum.gap.ImportedGap;
import org.coresponderalliance.continuum.search.SearchLogImport;
import org.springframework.stereotype.Component;

/** Loads what was searched for and what came of it, then gathers the other gaps. */
@Component
class GapLoading {

    private final SearchLogImport searches;
    private final GapImport gaps;
    private final GapGathering gathering;

    GapLoading(SearchLogImport searches, GapImport gaps, GapGathering gathering) {
        this.searches = searches;
        this.gaps = gaps;
        this.gathering = gathering;
    }

    /** @param articles ids in the order of the files */
    void load(SampleGaps file, List<LoadedDiscussion> discussions, List<Long> articles, Cast cast, Instant now) {
        file.searches().forEach(one -> searches.add(new SearchLogImport.Searches(LocalDate.ofInstant(one.age().before(now), ZoneOffset.UTC), one.query(), one.times(),
                one.nothing(), one.hits(), one.opened(), one.ranks(), one.rewordedAs())));
        var known = new HashMap<String, Long>();
        for (var one : file.gaps()) {
            var gap = imported(one, discussions, articles, cast, now);
            var id = gaps.add(gap);
            known.put(gap.title(), id);
            if (one.mergedInto() != null) {
                gaps.merge(id, Objects.requireNonNull(known.get(one.mergedInto()), one.mergedInto()));
            }
        }
        gathering.gather();
    }

    private static ImportedGap imported(SampleGaps.Gap one, List<LoadedDiscussion> discussions, List<Long> articles, Cast cast, Instant now) {
        var discussion = one.discussion() == null ? null : discussions.get(one.discussion() - 1);
        var title = discussion == null ? Objects.requireNonNull(one.title()) : discussion.what().headline().title();
        var wishers = one.wishers() == null ? List.<String>of() : one.wishers();
        return new ImportedGap(title, discussion == null ? null : discussion.added().id(), one.byHand(), state(one), one.claimedBy() == null ? null : cast.id(one.claimedBy()),
                one.closedBy() == null ? null : articles.get(one.closedBy() - 1), one.dismissed() == null ? "" : one.dismissed(), one.age().before(now), cast.ids(wishers));
    }

    private static State state(SampleGaps.Gap one) {
        return one.closedBy() != null ? State.CLOSED : one.dismissed() != null ? State.DISMISSED : one.claimedBy() != null ? State.CLAIMED : State.OPEN;
    }
}

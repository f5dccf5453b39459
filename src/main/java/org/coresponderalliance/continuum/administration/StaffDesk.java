package org.coresponderalliance.continuum.administration;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.adoption.AdoptionFigures;
import org.coresponderalliance.continuum.discussion.OpenQuestions;
import org.coresponderalliance.continuum.gap.Gap;
import org.coresponderalliance.continuum.gap.GapQueries;
import org.coresponderalliance.continuum.library.BecameArticles;
import org.coresponderalliance.continuum.library.DeskPart;
import org.coresponderalliance.continuum.library.DeskQueries;
import org.coresponderalliance.continuum.search.SearchReport;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff look at once a week: what members need, what programs use, what is stale. */
@Service
public class StaffDesk {

    /** What can be stale, in the order in which it is shown. */
    public static final List<DeskPart> STALE = List.of(DeskPart.OVERDUE, DeskPart.LAW_CHANGED, DeskPart.OWNER_GONE, DeskPart.LONG_IN_REVIEW, DeskPart.UNTOUCHED);

    private static final int DAYS = 30;
    /** So many questions are looked at to find a few of which nothing has become yet. */
    private static final int FACED = 40;

    /**
     * @param gaps     those that matter most
     * @param openGaps how many there are at all
     * @param faced    questions that most programs face, of which no article has come yet
     * @param unfound  what was searched for in vain in the last 30 days
     */
    public record Needs(List<Gap> gaps, int openGaps, List<OpenQuestions.Faced> faced, List<Unfound> unfound) {}

    /** @param times how many searches in these words found nothing */
    public record Unfound(String query, int times) {}

    private final GapQueries gaps;
    private final OpenQuestions questions;
    private final BecameArticles became;
    private final SearchReport searches;
    private final AdoptionFigures adoptions;
    private final DeskQueries library;

    StaffDesk(GapQueries gaps, OpenQuestions questions, BecameArticles became, SearchReport searches, AdoptionFigures adoptions, DeskQueries library) {
        this.gaps = gaps;
        this.questions = questions;
        this.became = became;
        this.searches = searches;
        this.adoptions = adoptions;
        this.library = library;
    }

    /** What members need. @throws org.coresponderalliance.continuum.base.NotFound to others than staff */
    @Transactional(readOnly = true)
    public Needs needs(int most, Viewer viewer) {
        require(viewer);
        var faced = questions.faced(viewer, FACED);
        var written = became.of(faced.stream().map(OpenQuestions.Faced::id).toList());
        var unfound = searches.queries(SearchReport.Tab.NOTHING, DAYS, null, viewer).queries();
        return new Needs(gaps.board(State.OPEN, null, most, viewer).gaps(), gaps.counts(viewer).getOrDefault(State.OPEN, 0),
                faced.stream().filter(one -> !written.contains(one.id())).limit(most).toList(),
                unfound.stream().limit(most).map(one -> new Unfound(one.query(), one.nothing())).toList());
    }

    /** What programs use. @throws org.coresponderalliance.continuum.base.NotFound as above */
    @Transactional(readOnly = true)
    public AdoptionFigures.Figures uses(int most, Viewer viewer) {
        require(viewer);
        return adoptions.of(most, viewer);
    }

    /** What is stale, all of it. @throws org.coresponderalliance.continuum.base.NotFound as above */
    @Transactional(readOnly = true)
    public Map<DeskPart, DeskQueries.Part> stale(int most, Viewer viewer) {
        require(viewer);
        var parts = new TreeMap<DeskPart, DeskQueries.Part>();
        STALE.forEach(part -> parts.put(part, library.part(part, viewer, 0, most)));
        return parts;
    }

    /** One part of it. @param from how many to leave out @throws org.coresponderalliance.continuum.base.NotFound as above */
    @Transactional(readOnly = true)
    public DeskQueries.Part stale(DeskPart part, int from, int most, Viewer viewer) {
        require(viewer);
        return library.part(part, viewer, from, most);
    }

    private static void require(Viewer viewer) {
        Permit.require(viewer, Action.SEE, Content.OVERVIEW);
    }
}

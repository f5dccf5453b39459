package org.coresponderalliance.continuum.gap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.coresponderalliance.continuum.discussion.OpenQuestions;
import org.coresponderalliance.continuum.discussion.OpenQuestions.Asked;
import org.coresponderalliance.continuum.library.BecameArticles;
import org.coresponderalliance.continuum.search.UnfoundQueries;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Finds gaps, every hour and when somebody presses the button, and says anew how much each matters. Done twice it changes nothing:
 * each gap is known by what it was found by. What is no gap any more and nobody has touched goes.
 */
@Service
public class GapGathering {

    /** So often must something have been searched for in vain. */
    static final int SEARCHED = 3;
    /** So many programs must face a question that somebody has answered. */
    static final int FACED = 5;
    /** So many other questions must ask the same. */
    static final int ASKED_AGAIN = 2;
    /** For so many days nobody must have answered. */
    static final int UNANSWERED_DAYS = 14;
    /** Searches are looked at that are no older than this, in days. */
    private static final int SEARCH_DAYS = 90;
    private static final int MOST_SEARCHES = 2_000;
    private static final int MOST_QUESTIONS = 2_000;
    private static final int LONGEST_TITLE = 200;

    /** Gaps are for curators: what they see is looked at. */
    private static final Viewer CURATOR = Viewer.member(0, Role.MODERATOR);

    private final GapTable table;
    private final UnfoundQueries searches;
    private final OpenQuestions questions;
    private final BecameArticles articles;
    private final Clock clock;

    GapGathering(GapTable table, UnfoundQueries searches, OpenQuestions questions, BecameArticles articles, Clock clock) {
        this.table = table;
        this.searches = searches;
        this.questions = questions;
        this.articles = articles;
        this.clock = clock;
    }

    /** Gathers now. @throws org.coresponderalliance.continuum.base.NotFound to those who see no gaps */
    @RetriedTransaction
    public void gather(Viewer viewer) {
        Permit.require(viewer, Action.CURATE, Content.GAP);
        go();
    }

    @RetriedTransaction
    @Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT1H")
    public void gather() {
        go();
    }

    private void go() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        fromSearches(today, now);
        fromQuestions(today, now);
        table.forgetUnfound(now);
        table.open().forEach(gap -> table.score(gap.id(), gap.rank(today).score()));
    }

    private void fromSearches(LocalDate today, Instant now) {
        // Else what nobody searches for any more would count for good where somebody has claimed it or waits for it.
        table.unsearched();
        for (var one : searches.since(today.minusDays(SEARCH_DAYS), MOST_SEARCHES)) {
            if (one.times() >= SEARCHED) {
                table.found(GapTable.Found.search(one.query(), one.times(), one.since()), now);
            } else {
                table.searched(GapTable.bySearch(one.query()), one.times());
            }
        }
    }

    private void fromQuestions(LocalDate today, Instant now) {
        var asked = questions.latest(CURATOR, MOST_QUESTIONS);
        var written = articles.of(asked.stream().map(Asked::id).toList());
        var open = asked.stream().filter(one -> !written.contains(one.id())).collect(Collectors.toMap(Asked::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        var titles = new LinkedHashMap<Long, String>();
        open.values().forEach(one -> titles.put(one.id(), one.title()));
        var known = new HashSet<>(table.discussions());
        for (var alike : TitleLikeness.groups(titles)) {
            fromAlike(alike, open, known, today, now);
        }
    }

    /** Questions that ask the same are one gap: that of the one which is a gap already, else of the one that most face. */
    private void fromAlike(List<Long> alike, Map<Long, Asked> open, Set<Long> known, LocalDate today, Instant now) {
        var all = alike.stream().map(open::get).toList();
        var head = all.stream().min(Comparator.comparing((Asked one) -> !known.contains(one.id())).thenComparing(Asked::facing, Comparator.reverseOrder())
                .thenComparing(Asked::askedAt).thenComparing(Asked::id)).orElseThrow();
        var facing = all.stream().mapToInt(Asked::facing).sum();
        var since = all.stream().anyMatch(Asked::answered) ? null
                : all.stream().map(one -> LocalDate.ofInstant(one.askedAt(), ZoneOffset.UTC)).min(Comparator.naturalOrder()).orElseThrow();
        var unanswered = since != null && !since.isAfter(today.minusDays(UNANSWERED_DAYS));
        if (unanswered || facing >= FACED || all.size() > ASKED_AGAIN) {
            table.found(GapTable.Found.question(head.id(), cut(head.title()), facing, all.size() - 1, since), now);
        }
    }

    private static String cut(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
    }
}

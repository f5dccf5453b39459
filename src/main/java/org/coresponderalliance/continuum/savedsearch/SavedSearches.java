package org.coresponderalliance.continuum.savedsearch;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.search.Arrivals;
import org.coresponderalliance.continuum.search.HitDetails;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The searches that members keep. Each has their own alone. */
@Service
public class SavedSearches {

    /** A name has at most so many characters. */
    public static final int LONGEST_NAME = 120;
    /** So many a member may have. */
    static final int MOST = 100;
    private static final int MOST_FINDS = 50;
    private static final int LONGEST_FACETS = 2_000;
    private static final InputText NAME = InputText.field("name", LONGEST_NAME);
    private static final InputText QUERY = InputText.field("query", 300);

    private final SavedSearchTable table;
    private final Arrivals arrivals;
    private final Texts texts;
    private final Clock clock;

    SavedSearches(SavedSearchTable table, Arrivals arrivals, Texts texts, Clock clock) {
        this.table = table;
        this.arrivals = arrivals;
        this.texts = texts;
        this.clock = clock;
    }

    /** Whether the viewer can keep searches. */
    public boolean maySave(Viewer viewer) {
        return AccessRules.may(viewer, Action.FOLLOW, Content.SAVED_SEARCH);
    }

    /** The viewer's, the last saved first; none for guests. */
    public List<SavedSearch> of(Viewer viewer) {
        return maySave(viewer) ? table.of(viewer.id()).stream().map(one -> shown(one, viewer)).toList() : List.of();
    }

    /** @throws NotFound if there is none, or it is not the viewer's */
    public SavedSearch one(long id, Viewer viewer) {
        return shown(permitted(id, Action.SEE, viewer), viewer);
    }

    /** Those of these that are the viewer's, by id. */
    public Map<Long, SavedSearch> own(Collection<Long> ids, Viewer viewer) {
        return table.of(ids).stream().filter(one -> AccessRules.sees(viewer, one.facts())).collect(Collectors.toMap(StoredSearch::id, one -> shown(one, viewer)));
    }

    /** The one that asks just this, if the viewer has it. */
    public Optional<SavedSearch> asking(SearchRequest search, Viewer viewer) {
        return maySave(viewer) ? table.asking(viewer.id(), first(search)).map(one -> shown(one, viewer)) : Optional.empty();
    }

    /** What it found lately, as the viewer may see it now, the last first; of each thing once. @throws NotFound as {@link #one} */
    public List<HitDetails> finds(long id, Viewer viewer) {
        permitted(id, Action.SEE, viewer);
        var finds = table.finds(id, MOST_FINDS);
        var shown = arrivals.shown(finds, viewer);
        return finds.stream().flatMap(find -> Stream.ofNullable(shown.get(find))).toList();
    }

    /**
     * Keeps a search. Of what was published until now nothing is told. Done twice, the first stays as it is.
     *
     * @param name what the viewer calls it, at most 120 characters; may be empty
     * @throws InvalidInput if nothing is looked for, or it cannot be kept
     * @throws NotAllowed   if the viewer has {@value #MOST} already
     */
    @RetriedTransaction
    public SavedSearch save(Viewer viewer, SearchRequest search, String name, Frequency frequency) {
        if (viewer.isGuest()) {
            throw new NotAllowed("access.signInFirst");
        }
        Permit.require(viewer, Action.FOLLOW, Content.SAVED_SEARCH);
        var asked = first(search.withText(QUERY.optionalLine(search.text())));
        if (asked.isEmpty()) {
            throw new InvalidInput("query", "savedsearch.nothing");
        }
        if (StoredSearch.facets(asked).length() > LONGEST_FACETS) {
            throw new InvalidInput("facets", "base.input.tooLong", LONGEST_FACETS, StoredSearch.facets(asked).length());
        }
        var called = NAME.optionalLine(name);
        if (table.asking(viewer.id(), asked).isEmpty() && table.count(viewer.id()) >= MOST) {
            throw new NotAllowed("savedsearch.tooMany", MOST);
        }
        table.add(viewer.id(), called, asked, frequency, clock.instant());
        return table.asking(viewer.id(), asked).map(one -> shown(one, viewer)).orElseThrow(NotFound::new);
    }

    /** Calls it otherwise; by what it looks for, if the name is empty. @throws NotFound as {@link #one} */
    @RetriedTransaction
    public void rename(Viewer viewer, long id, String name) {
        permitted(id, Action.EDIT, viewer);
        table.rename(id, NAME.optionalLine(name));
    }

    /** Tells the viewer more or less often. What was not told yet of the time before is told, unless nothing was to be told. @throws NotFound as {@link #one} */
    @RetriedTransaction
    public void tell(Viewer viewer, long id, Frequency frequency) {
        var search = permitted(id, Action.EDIT, viewer);
        if (search.frequency() != frequency) {
            var now = clock.instant();
            var due = frequency == Frequency.AT_ONCE && search.frequency() != Frequency.NEVER ? now : frequency.after(now, now);
            table.tell(id, frequency, since(search, now), due);
        }
    }

    private static Instant since(StoredSearch search, Instant now) {
        return switch (search.frequency()) {
            case NEVER -> now;
            case AT_ONCE -> later(search.since(), now.minus(SavedSearchWatch.OVERLAP));
            case DAILY, WEEKLY -> search.since();
        };
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Nothing of it is kept. @throws NotFound as {@link #one} */
    @Transactional
    public void delete(Viewer viewer, long id) {
        permitted(id, Action.DELETE, viewer);
        table.delete(id);
    }

    private StoredSearch permitted(long id, Action action, Viewer viewer) {
        var search = table.find(id).orElseThrow(NotFound::new);
        Permit.require(viewer, action, search.facts());
        return search;
    }

    private SavedSearch shown(StoredSearch stored, Viewer viewer) {
        var limits = limits(stored.search(), viewer);
        return new SavedSearch(stored.id(), stored.name().isEmpty() ? name(stored.search(), limits) : stored.name(), !stored.name().isEmpty(), stored.search(), limits,
                stored.frequency(), stored.savedAt());
    }

    private List<String> limits(SearchRequest search, Viewer viewer) {
        var kind = Stream.ofNullable(search.kind()).map(one -> texts.get("search.tab." + one.code()));
        return Stream.concat(kind, arrivals.limits(search, viewer).stream()).toList();
    }

    /** What the viewer may not know of its limits (any more) is not in its name. */
    private String name(SearchRequest search, List<String> limits) {
        if (!search.text().isEmpty()) {
            return search.text();
        }
        var name = limits.stream().collect(Collectors.joining(", "));
        return name.isEmpty() ? texts.get("savedsearch.unnamed") : name;
    }

    private static SearchRequest first(SearchRequest search) {
        return search.withPage(1);
    }
}

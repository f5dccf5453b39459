package org.coresponderalliance.continuum.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.engine.IndexState;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.coresponderalliance.continuum.search.query.IndexQuery.FoundHit;
import org.coresponderalliance.continuum.search.query.IndexQuery;
import org.coresponderalliance.continuum.search.query.ParsedQuery;
import org.coresponderalliance.continuum.search.query.SimilarPredicate;
import org.coresponderalliance.continuum.search.query.TellingWords;
import org.coresponderalliance.continuum.search.query.TooManyParts;
import org.coresponderalliance.continuum.search.words.QueryText;
import org.coresponderalliance.continuum.shell.PageChanges;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.springframework.stereotype.Service;

/** Discussions and articles about the same: while somebody asks, and at the foot of what somebody reads. */
@Service
public class Similar {

    /** A little more than is shown, since some may be gone from the database. */
    private static final int SPARE = 3;

    /** What a discussion is related to changes slowly, and is asked for each time that somebody reads it. */
    private static final Duration RELATED_KEPT = Duration.ofMinutes(5);
    private static final int MOST_KEPT = 20_000;

    private record Asked(String title, String text, String except, Viewer viewer, int most) {}

    /** What was told, and when: as long as nothing changed that may be seen in it, it is not asked for again. */
    private record Told(List<SimilarThing> things, long moment) {}

    private final Cache<Asked, Told> told = Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(PageChanges.LONGEST).build();
    private final Cache<Asked, List<FoundHit>> related = Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(RELATED_KEPT).build();
    private final IndexQuery index;
    private final IndexState state;
    private final Synonyms synonyms;
    private final NearInMeaning meaning;
    private final TellingWords tellingWords;
    private final SearchSources sources;
    private final PageChanges changes;

    Similar(IndexQuery index, IndexState state, Synonyms synonyms, NearInMeaning meaning, TellingWords tellingWords, SearchSources sources, PageChanges changes) {
        this.index = index;
        this.state = state;
        this.synonyms = synonyms;
        this.meaning = meaning;
        this.tellingWords = tellingWords;
        this.sources = sources;
        this.changes = changes;
    }

    /** Whether there is an index to ask: while it is being built, nothing is similar to anything. */
    public boolean isReady() {
        return state.isReady();
    }

    /**
     * What the viewer may see that is about the same as a title and a text, the most alike first; nothing while the index is
     * being built.
     *
     * @param title  the title, also an unfinished one
     * @param text   the text without markup; may be empty
     * @param except what the text itself belongs to, such as {@code discussion/12}, which is not similar to itself; may be empty
     * @param most   how many at most
     */
    public List<SimilarThing> similar(String title, String text, String except, Viewer viewer, int most) {
        try {
            return certain(title, text, except, viewer, most);
        } catch (IndexAway away) {
            return List.of();
        }
    }

    /** As {@link #similar}, for whoever takes nothing for none. @throws IndexAway if the index cannot be asked, or is being built */
    public List<SimilarThing> certain(String title, String text, String except, Viewer viewer, int most) {
        return visible(found(new Asked(title, text, except, viewer, most)), viewer, most);
    }

    /**
     * As {@link #similar}, for what is read again and again: may be some minutes behind. It is what everybody like the viewer
     * may see, asked again after any change: what only this viewer may see is not among it.
     */
    public List<SimilarThing> related(String title, String except, Viewer viewer, int most) {
        if (!state.isReady()) {
            return List.of();
        }
        var asked = new Asked(title, "", except, viewer.anyLike(), most);
        var known = told.getIfPresent(asked);
        return known != null && changes.isCurrent(known.moment(), "") ? known.things() : told(asked);
    }

    private List<SimilarThing> told(Asked asked) {
        try {
            var moment = changes.moment();
            var things = visible(related.get(asked, this::found), asked.viewer(), asked.most());
            told.put(asked, new Told(things, moment));
            return things;
        } catch (IndexAway away) {
            return List.of();
        }
    }

    private List<FoundHit> found(Asked what) {
        if (!state.isReady()) {
            throw new IndexAway();
        }
        var asked = ParsedQuery.of(QueryText.words(what.title()), synonyms.index());
        var telling = what.text().isBlank() ? List.<String>of() : tellingWords.of(what.text());
        if (asked.concepts().isEmpty() && telling.isEmpty()) {
            return List.of();
        }
        var near = meaning.near(asked);
        return near.isEmpty() ? byWords(what, asked, telling) : together(byWords(what, asked, telling), best(what, near.get()::predicate));
    }

    private List<FoundHit> byWords(Asked what, ParsedQuery asked, List<String> telling) {
        try {
            return best(what, f -> SimilarPredicate.of(f, asked.concepts(), telling));
        } catch (TooManyParts tooMany) {
            return best(what, f -> SimilarPredicate.of(f, asked.asTyped().concepts(), telling));
        }
    }

    /** By turns, since neither way to tell knows more: what both have stands where the better one has it. */
    private static List<FoundHit> together(List<FoundHit> some, List<FoundHit> others) {
        var all = new LinkedHashSet<FoundHit>();
        for (int i = 0; i < Math.max(some.size(), others.size()); i++) {
            some.stream().skip(i).limit(1).forEach(all::add);
            others.stream().skip(i).limit(1).forEach(all::add);
        }
        return List.copyOf(all);
    }

    private List<FoundHit> best(Asked what, Function<SearchPredicateFactory, SearchPredicate> alike) {
        var kinds = Stream.of(Kind.DISCUSSION, Kind.ARTICLE).map(Kind::name).toList();
        return index.best(f -> {
            var all = f.bool().must(alike.apply(f)).filter(f.terms().field(Fields.KIND).matchingAny(kinds));
            return (what.except().isEmpty() ? all : all.mustNot(f.terms().field(Fields.THREAD).matchingAny(Set.of(what.except())))).toPredicate();
        }, what.viewer(), what.most() + SPARE);
    }

    private List<SimilarThing> visible(List<FoundHit> found, Viewer viewer, int most) {
        var visible = sources.visible(found, viewer);
        return found.stream().filter(visible::containsKey).limit(most).map(hit -> new SimilarThing(hit.kind(), hit.ref(), visible.get(hit).title(),
                visible.get(hit).url(), visible.get(hit).label())).toList();
    }
}

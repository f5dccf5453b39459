package org.coresponderalliance.continuum.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.engine.IndexState;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.coresponderalliance.continuum.search.query.IndexQuery;
import org.coresponderalliance.continuum.search.query.ParsedQuery;
import org.coresponderalliance.continuum.search.query.SimilarPredicate;
import org.coresponderalliance.continuum.search.query.TellingWords;
import org.coresponderalliance.continuum.search.words.QueryText;
import org.springframework.stereotype.Service;

/** Discussions and articles about the same: while somebody asks, and at the foot of what somebody reads. */
@Service
public class Similar {

    /** A little more than is shown, since some may be gone from the database. */
    private static final int SPARE = 3;

    private final IndexQuery index;
    private final IndexState state;
    private final Synonyms synonyms;
    private final TellingWords tellingWords;
    private final SearchSources sources;

    Similar(IndexQuery index, IndexState state, Synonyms synonyms, TellingWords tellingWords, SearchSources sources) {
        this.index = index;
        this.state = state;
        this.synonyms = synonyms;
        this.tellingWords = tellingWords;
        this.sources = sources;
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
        if (!state.isReady()) {
            return List.of();
        }
        var asked = ParsedQuery.of(QueryText.words(title), synonyms.index());
        var telling = text.isBlank() ? List.<String>of() : tellingWords.of(text);
        if (asked.concepts().isEmpty() && telling.isEmpty()) {
            return List.of();
        }
        var kinds = Stream.of(Kind.DISCUSSION, Kind.ARTICLE).map(Kind::name).toList();
        var found = index.best(f -> {
            var all = f.bool().must(SimilarPredicate.of(f, asked.concepts(), telling)).filter(f.terms().field(Fields.KIND).matchingAny(kinds));
            return (except.isEmpty() ? all : all.mustNot(f.terms().field(Fields.THREAD).matchingAny(Set.of(except)))).toPredicate();
        }, viewer, most + SPARE);
        var visible = sources.visible(found, viewer);
        return found.stream().filter(visible::containsKey).limit(most).map(hit -> new SimilarThing(hit.kind(), hit.ref(), visible.get(hit).title(),
                visible.get(hit).url(), visible.get(hit).label())).toList();
    }
}

package org.coresponderalliance.continuum.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.mapping.IndexedContent;
import org.coresponderalliance.continuum.search.query.IndexQuery.FoundHit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Asks the modules what of a page of hits is really there for the viewer. */
@Component
class SearchSources {

    /** Documents that a source gives at one go. */
    private static final int MOST = 500;

    /** Asked for with the first search: sources need modules that are made later. */
    private final SingletonSupplier<List<SearchSource>> sources;

    SearchSources(ObjectProvider<SearchSource> sources) {
        this.sources = SingletonSupplier.of(() -> sources.stream().toList());
    }

    /** Details of the hits that the database still has and the viewer may see. */
    Map<FoundHit, HitDetails> visible(Collection<FoundHit> hits, Viewer viewer) {
        var visible = new HashMap<FoundHit, HitDetails>();
        for (var source : sources.obtain()) {
            var mine = hits.stream().filter(hit -> content(hit.kind()) == source.content()).toList();
            if (!mine.isEmpty()) {
                var details = source.visible(mine.stream().map(FoundHit::ref).collect(Collectors.toSet()), viewer);
                mine.stream().filter(hit -> details.containsKey(hit.ref())).forEach(hit -> visible.put(hit, details.get(hit.ref())));
            }
        }
        return visible;
    }

    /** What stands of these hits in the index, whoever may see it. */
    List<IndexedContent> documents(Collection<FoundHit> hits) {
        var documents = new ArrayList<IndexedContent>();
        for (var source : sources.obtain()) {
            var refs = hits.stream().filter(hit -> content(hit.kind()) == source.content()).map(FoundHit::ref).distinct().toList();
            for (int from = 0; from < refs.size(); from += MOST) {
                documents.addAll(source.documents(refs.subList(from, Math.min(refs.size(), from + MOST))).values());
            }
        }
        return documents;
    }

    /** What says most of what a thread tells, whoever may see it: what it begins with, then the others. */
    List<IndexedContent> mostTelling(String thread, int most) {
        var all = new ArrayList<IndexedContent>();
        for (var source : sources.obtain()) {
            var ids = source.mostTelling(thread, most);
            var documents = ids.isEmpty() ? Map.<Long, IndexedContent>of() : source.documents(ids);
            ids.stream().filter(documents::containsKey).map(documents::get).forEach(all::add);
        }
        all.sort(Comparator.comparing(document -> document.kind() != Kind.DISCUSSION && document.kind() != Kind.ARTICLE));
        return all.subList(0, Math.min(most, all.size()));
    }

    /** A discussion is found by its opening post. */
    private static Content content(Kind kind) {
        return switch (kind) {
            case DISCUSSION, POST -> Content.POST;
            case ARTICLE -> Content.ARTICLE;
            case RECOMMENDATION -> Content.RECOMMENDATION;
            case MEMBER -> Content.MEMBER;
            case PROGRAM -> Content.PROGRAM;
            case FILE -> Content.FILE;
        };
    }
}

package org.coresponderalliance.continuum.adoption;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.member.ProgramProfile;
import org.coresponderalliance.continuum.member.ProgramProfiles;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Finds the programs that are like a member's. Kept until one of all programs changes, because it is asked beside every article. */
@Component
class PeerFinder {

    /** A span over more than this part of a scale says nothing. */
    private static final int WIDEST = 2;
    private static final int MOST_SHARED = 3;

    private record Kept(Map<Long, ProgramProfile> of, Peers peers) {}

    private final ProgramProfiles programs;
    private final Taxonomy taxonomy;
    private final Texts texts;
    private final Cache<Long, Kept> kept = Caffeine.newBuilder().maximumSize(200).expireAfterAccess(Duration.ofMinutes(10)).build();

    PeerFinder(ProgramProfiles programs, Taxonomy taxonomy, Texts texts) {
        this.programs = programs;
        this.taxonomy = taxonomy;
        this.texts = texts;
    }

    /** For the program in which the viewer works; empty for guests and those who named none. */
    Optional<Peers> of(Viewer viewer) {
        return programs.own(viewer).map(this::of);
    }

    private Peers of(ProgramProfile own) {
        var all = programs.all();
        var known = kept.getIfPresent(own.id());
        if (known == null || known.of() != all) {
            known = new Kept(all, found(own, all));
            kept.put(own.id(), known);
        }
        return known.peers();
    }

    private Peers found(ProgramProfile own, Map<Long, ProgramProfile> all) {
        var fits = new HashMap<Long, Fit>();
        all.values().stream().filter(other -> other.id() != own.id()).forEach(other -> fits.put(other.id(), FitRule.between(own.facets(), other.facets(), this::order)));
        var like = fits.entrySet().stream().filter(one -> one.getValue().isLike())
                .sorted(Comparator.comparing((Map.Entry<Long, Fit> one) -> one.getValue().score()).reversed().thenComparing(Map.Entry::getKey)).map(Map.Entry::getKey).toList();
        return new Peers(own, fits, like, shared(own, like, fits, all));
    }

    private List<String> shared(ProgramProfile own, List<Long> like, Map<Long, Fit> fits, Map<Long, ProgramProfile> all) {
        var words = new ArrayList<String>();
        for (var weight : FitWeight.ALL) {
            if (!like.isEmpty() && weight.scale()) {
                span(weight.facet(), own, like, all).ifPresent(words::add);
            } else if (!like.isEmpty() && like.stream().allMatch(id -> fits.get(id).on(weight.facet()) == Fit.Match.SAME)) {
                words.add(own.words().getOrDefault(weight.facet(), ""));
            }
        }
        return words.stream().filter(word -> !word.isBlank()).limit(MOST_SHARED).toList();
    }

    /** From the smallest of them to the largest, where that is not nearly everything. */
    private Optional<String> span(String facet, ProgramProfile own, List<Long> like, Map<Long, ProgramProfile> all) {
        var order = order(facet);
        var values = new HashSet<>(own.facets().of(facet));
        for (var id : like) {
            var theirs = all.get(id).facets().of(facet);
            if (theirs.isEmpty()) {
                return Optional.empty();
            }
            values.addAll(theirs);
        }
        return span(facet, order, values);
    }

    private Optional<String> span(String facet, List<String> order, Set<String> values) {
        var places = values.stream().map(order::indexOf).sorted().toList();
        if (places.isEmpty() || places.getFirst() < 0 || places.getLast() - places.getFirst() >= order.size() / WIDEST) {
            return Optional.empty();
        }
        var smallest = taxonomy.label(facet, order.get(places.getFirst()));
        var largest = taxonomy.label(facet, order.get(places.getLast()));
        return SizeWords.of(smallest, largest).map(texts::get);
    }

    private List<String> order(String facet) {
        return taxonomy.facet(facet).map(Facet::values).orElse(List.of()).stream().map(Facet.Value::code).toList();
    }
}

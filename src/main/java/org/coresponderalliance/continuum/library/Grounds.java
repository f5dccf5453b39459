package org.coresponderalliance.continuum.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.FieldErrors;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Message;
import org.coresponderalliance.continuum.member.Regions;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** What a recommendation speaks about, where it or a variation applies and what they rest on: cleaned and checked. */
@Component
class Grounds {

    private static final int MOST_OUTCOMES = 10;
    private static final int MOST_SOURCES = 20;
    private static final int MOST_REGIONS = 70;

    private final Taxonomy taxonomy;
    private final Regions regions;
    private final SourceDiscussions discussions;

    Grounds(Taxonomy taxonomy, Regions regions, SourceDiscussions discussions) {
        this.taxonomy = taxonomy;
        this.regions = regions;
        this.discussions = discussions;
    }

    /** The recommendation with its other parts, cleaned already. @param field what its fields' names begin with: {@code recommendations[2].} */
    ArticleContent.Recommendation cleaned(ArticleContent.Recommendation typed, String field, String text, String evidence, String basis, FieldErrors problems) {
        var outcomes = problems.check(() -> outcomes(field + "outcomes", typed.outcomes()), List.<String>of());
        var applies = problems.check(() -> applies(field + "applies", typed.applies()), FacetSelection.none());
        var places = problems.check(() -> regions(field + "regions", typed.regions()), List.<String>of());
        return new ArticleContent.Recommendation(typed.id(), text, typed.strength(), evidence, basis, outcomes, applies, places, sources(field, typed.sources(), problems));
    }

    /** The variation with its other parts, cleaned already. @param field as above: {@code variations[2].} */
    ArticleContent.Variation cleaned(ArticleContent.Variation typed, String field, String name, String text, FieldErrors problems) {
        var applies = problems.check(() -> applies(field + "applies", typed.applies()), FacetSelection.none());
        var places = problems.check(() -> regions(field + "regions", typed.regions()), List.<String>of());
        return new ArticleContent.Variation(typed.id(), name, text, typed.varies(), applies, places, sources(field, typed.sources(), problems));
    }

    /**
     * Whoever names a discussion as a source must see it, unless it was named before.
     *
     * @throws InvalidInput naming the source
     */
    void checkDiscussions(ArticleContent content, ArticleContent before, Viewer viewer) {
        var known = discussions(before);
        for (int i = 0; i < content.recommendations().size(); i++) {
            checkDiscussions("recommendations[" + i + "]", content.recommendations().get(i).sources(), known, viewer);
        }
        for (int i = 0; i < content.variations().size(); i++) {
            checkDiscussions("variations[" + i + "]", content.variations().get(i).sources(), known, viewer);
        }
    }

    private void checkDiscussions(String field, List<ArticleContent.Source> sources, Set<Long> known, Viewer viewer) {
        for (int j = 0; j < sources.size(); j++) {
            var id = sources.get(j).discussion();
            if (id != null && !known.contains(id) && !discussions.sees(id, viewer)) {
                throw new InvalidInput(field + ".sources[" + j + "]", "library.input.unknownDiscussion", id);
            }
        }
    }

    private static Set<Long> discussions(ArticleContent content) {
        var ids = new HashSet<Long>();
        Stream.concat(content.recommendations().stream().flatMap(one -> one.sources().stream()), content.variations().stream().flatMap(one -> one.sources().stream()))
                .map(ArticleContent.Source::discussion).filter(java.util.Objects::nonNull).forEach(ids::add);
        return ids;
    }

    private static List<String> outcomes(String field, List<String> typed) {
        var clean = typed.stream().map(one -> InputText.field(field, 80).optionalLine(one)).filter(one -> !one.isEmpty()).distinct().toList();
        if (clean.size() > MOST_OUTCOMES) {
            throw new InvalidInput(field, "library.input.tooManyOutcomes", MOST_OUTCOMES);
        }
        return clean;
    }

    /** In one order, so that the same is the same. */
    private FacetSelection applies(String field, FacetSelection typed) {
        var clean = new LinkedHashMap<String, List<String>>();
        for (var facet : taxonomy.current(typed).values().entrySet()) {
            var known = taxonomy.facet(facet.getKey()).filter(Facet::onArticles).filter(one -> !one.code().equals(Writing.EVIDENCE))
                    .orElseThrow(() -> new InvalidInput(field, "taxonomy.unknownFacet", facet.getKey()));
            for (var code : facet.getValue()) {
                if (taxonomy.label(known.code(), code).equals(code)) {
                    throw new InvalidInput(field, "taxonomy.unknownValue", code, known.label());
                }
            }
            clean.put(known.code(), facet.getValue().stream().sorted().toList());
        }
        return new FacetSelection(clean);
    }

    private List<String> regions(String field, List<String> typed) {
        var clean = typed.stream().map(one -> InputText.field(field, 10).optionalLine(one)).filter(one -> !one.isEmpty()).distinct().sorted().toList();
        clean.stream().filter(one -> !regions.has(one)).findFirst().ifPresent(one -> {
            throw new InvalidInput(field, "member.region.unknown");
        });
        if (clean.size() > MOST_REGIONS) {
            throw new InvalidInput(field, "library.input.tooManyRegions", MOST_REGIONS);
        }
        return clean;
    }

    private static List<ArticleContent.Source> sources(String field, List<ArticleContent.Source> typed, FieldErrors problems) {
        if (typed.size() > MOST_SOURCES) {
            problems.add(field + "sources", Message.of("library.input.tooManyReferences", MOST_SOURCES));
        }
        var clean = new ArrayList<ArticleContent.Source>();
        for (int i = 0; i < typed.size(); i++) {
            var one = typed.get(i);
            var name = field + "sources[" + i + "]";
            if (one.discussion() != null) {
                clean.add(ArticleContent.Source.inside(one.discussion(), Math.max(0, one.post())));
            } else {
                var text = problems.text(() -> InputText.field(name + ".text", 600).requiredLine(one.text()));
                var url = problems.text(() -> Addresses.checked(name + ".url", one.url()));
                clean.add(ArticleContent.Source.outside(text, url));
            }
        }
        return clean;
    }
}

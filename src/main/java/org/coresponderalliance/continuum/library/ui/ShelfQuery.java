package org.coresponderalliance.continuum.library.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.library.LibraryFilter;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;

/** What the URL of a list asks for: {@code /library?kind=template&topic=safety&topic=dispatch}. What is not known is passed over. */
final class ShelfQuery {

    private final String path;
    private final boolean guidance;
    private final boolean continued;
    private final EnumSet<ArticleKind> kinds = EnumSet.noneOf(ArticleKind.class);
    private final TreeMap<String, List<String>> chosen = new TreeMap<>();

    ShelfQuery(PageRequest request, Taxonomy taxonomy, boolean guidance) {
        this.path = request.path();
        this.guidance = guidance;
        this.continued = request.parameter("after").isPresent();
        if (!guidance) {
            request.parameters("kind").stream().flatMap(code -> ArticleKind.of(code).stream()).forEach(kinds::add);
        }
        for (var facet : taxonomy.facets()) {
            var known = facet.values().stream().map(Facet.Value::code).toList();
            var values = request.parameters(facet.code()).stream().map(code -> taxonomy.current(facet.code(), code)).filter(known::contains).distinct().toList();
            if (facet.onArticles() && !values.isEmpty()) {
                chosen.put(facet.code(), values);
            }
        }
    }

    LibraryFilter filter() {
        return new LibraryFilter(guidance ? EnumSet.of(ArticleKind.GUIDANCE) : kinds, new FacetSelection(chosen), false);
    }

    boolean has(ArticleKind kind) {
        return kinds.contains(kind);
    }

    boolean has(String facet, String code) {
        return chosen.getOrDefault(facet, List.of()).contains(code);
    }

    List<String> kindCodes() {
        return kinds.stream().map(ArticleKind::code).toList();
    }

    boolean isNarrowed() {
        return !kinds.isEmpty() || !chosen.isEmpty();
    }

    boolean isContinued() {
        return continued;
    }

    TreeMap<String, List<String>> facets() {
        return chosen;
    }

    /** All kinds, with the facets as they are. */
    String allKinds() {
        return url(facetParameters());
    }

    /** Only this kind, with the facets as they are. */
    String only(ArticleKind kind) {
        return url(Stream.concat(Stream.of("kind=" + kind.code()), facetParameters()));
    }

    /** As it is, with one more value of a facet. */
    String with(String facet, String code) {
        return url(Stream.of(kindParameters(), facetParameters(), Stream.of(parameter(facet, code))).flatMap(one -> one));
    }

    /** As it is, without one value of a facet. */
    String without(String facet, String code) {
        var parameter = parameter(facet, code);
        return url(Stream.concat(kindParameters(), facetParameters().filter(other -> !other.equals(parameter))));
    }

    String cleared() {
        return path;
    }

    /** As it is, from its first page on. */
    String first() {
        return url(Stream.concat(kindParameters(), facetParameters()));
    }

    String after(String place) {
        return url(Stream.of(kindParameters(), facetParameters(), Stream.of(parameter("after", place))).flatMap(one -> one));
    }

    private Stream<String> kindParameters() {
        return kinds.stream().map(kind -> "kind=" + kind.code());
    }

    private Stream<String> facetParameters() {
        return chosen.entrySet().stream().flatMap(facet -> facet.getValue().stream().map(code -> parameter(facet.getKey(), code)));
    }

    private static String parameter(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private String url(Stream<String> parameters) {
        var query = parameters.collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}

package org.coresponderalliance.continuum.adoption.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.adoption.Fit;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** Why two programs are like each other or not, in words. */
public record FitWords(List<Line> lines) {

    /** @param mine labels of the reader's program @param theirs of the other's @param match name of the {@link Fit.Match} */
    public record Line(String facet, String mine, String theirs, String match, int earned, int points) {}

    static @Nullable FitWords of(@Nullable Fit fit, Taxonomy taxonomy) {
        return fit == null || fit.parts().isEmpty() ? null : new FitWords(fit.parts().stream().map(part -> new Line(
                taxonomy.facet(part.facet()).map(Facet::label).orElse(part.facet()), labels(part.facet(), part.mine(), taxonomy), labels(part.facet(), part.theirs(), taxonomy),
                part.match().name(), part.earned(), part.points())).toList());
    }

    private static String labels(String facet, List<String> codes, Taxonomy taxonomy) {
        return codes.stream().map(code -> taxonomy.label(facet, code)).collect(Collectors.joining(", "));
    }
}

package org.coresponderalliance.continuum.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.junit.jupiter.api.Test;

class FitRuleTests {

    private static final List<String> SIZES = List.of("p0", "p1", "p2", "p3", "p4");
    private static final Map<String, List<String>> POLICE = Map.of("lead_agency", List.of("police"), "population_served", List.of("p2"),
            "embedding", List.of("embedded"), "setting", List.of("small_town"), "response_mode", List.of("ride_along"));

    @Test
    void theWeightsAreOfAHundredAndEachHasAReason() throws IOException {
        var words = new Properties();
        try (var bundle = Files.newBufferedReader(Path.of("src/main/resources/messages/adoption.properties"))) {
            words.load(bundle);
        }
        assertThat(FitWeight.ALL.stream().mapToInt(FitWeight::points).sum()).isEqualTo(100);
        assertThat(FitWeight.ALL).allMatch(weight -> words.containsKey("adoption.fit.reason." + weight.facet()));
    }

    @Test
    void aProgramIsWhollyLikeOneThatTellsTheSame() {
        var fit = fit(POLICE, POLICE);
        assertThat(fit.score()).isEqualTo(100);
        assertThat(fit.isLike()).isTrue();
        assertThat(fit.parts()).allMatch(part -> part.match() == Fit.Match.SAME && part.earned() == part.points());
    }

    @Test
    void aNeighborOnTheScaleOfSizesEarnsHalf() {
        var near = fit(POLICE, with("population_served", "p3"));
        assertThat(near.on("population_served")).isEqualTo(Fit.Match.NEAR);
        assertThat(near.score()).isEqualTo(90);
        assertThat(fit(POLICE, with("population_served", "p4")).on("population_served")).isEqualTo(Fit.Match.DIFFERENT);
        assertThat(fit(POLICE, with("setting", "rural")).on("setting")).as("settings are in no order").isEqualTo(Fit.Match.DIFFERENT);
    }

    @Test
    void ofSeveralValuesThoseThatBothHaveCount() {
        var two = Map.of("lead_agency", List.of("police", "fire"), "population_served", List.of("p2"), "embedding", List.of("embedded"));
        var fit = fit(two, with("lead_agency", "police"));
        assertThat(fit.on("lead_agency")).isEqualTo(Fit.Match.PARTLY);
        assertThat(fit.parts().getFirst().earned()).isEqualTo(20);
    }

    @Test
    void whatOneOfThemDoesNotTellCountsNeitherWay() {
        var silent = new HashMap<>(POLICE);
        silent.remove("setting");
        assertThat(fit(POLICE, silent).score()).isEqualTo(100);
        assertThat(fit(POLICE, silent).known()).isEqualTo(81);
    }

    @Test
    void ofProgramsThatTellLittleNothingIsSaid() {
        var fit = fit(POLICE, Map.of("lead_agency", List.of("police")));
        assertThat(fit.score()).isEqualTo(100);
        assertThat(fit.isLike()).isFalse();
        assertThat(fit(Map.of(), POLICE)).isEqualTo(new Fit(0, 0, List.of()));
    }

    @Test
    void whoIsLedByOthersIsNotLikeItHoweverMuchElseIsTheSame() {
        assertThat(fit(POLICE, with("lead_agency", "fire")).isLike()).isFalse();
        assertThat(FitWeight.ALL.stream().filter(weight -> !weight.facet().equals("lead_agency")).mapToInt(FitWeight::points).sum()).isLessThan(FitWeight.LIKE);
        assertThat(fit(POLICE, with("setting", "urban")).isLike()).isTrue();
    }

    @Test
    void itIsTheSameSeenFromEitherSide() {
        var other = Map.of("lead_agency", List.of("police", "fire"), "population_served", List.of("p1"), "setting", List.of("rural"), "employment", List.of("contractor"));
        assertThat(fit(POLICE, other).score()).isEqualTo(fit(other, POLICE).score());
    }

    private static Map<String, List<String>> with(String facet, String value) {
        var other = new HashMap<>(POLICE);
        other.put(facet, List.of(value));
        return other;
    }

    private static Fit fit(Map<String, List<String>> mine, Map<String, List<String>> other) {
        return FitRule.between(new FacetSelection(mine), new FacetSelection(other), facet -> SIZES);
    }
}

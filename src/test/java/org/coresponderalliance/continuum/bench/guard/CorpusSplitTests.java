package org.coresponderalliance.continuum.bench.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That nothing learned from one half of the corpus is met again in the other. */
class CorpusSplitTests {

    private final Texts development = Texts.of(Half.DEVELOPMENT);
    private final Texts heldOut = Texts.of(Half.HELD_OUT);

    @Test
    void noTemplateStandsInBothHalves() {
        assertThat(templates(development)).hasSizeGreaterThan(450).doesNotContainAnyElementsOf(templates(heldOut));
        assertThat(templates(heldOut)).hasSizeGreaterThan(450);
    }

    @Test
    void templatesDifferInMoreThanTheirNumbersAndPunctuation() {
        assertThat(wordings(development)).doesNotContainAnyElementsOf(wordings(heldOut));
    }

    @Test
    void noNameIsCarriedInBothHalvesNorIsAnyPartOfOne() {
        assertThat(names(development)).hasSizeGreaterThan(200).doesNotContainAnyElementsOf(names(heldOut));
        assertThat(names(heldOut)).hasSizeGreaterThan(200);
    }

    @Test
    void noTownStreetOrInstitutionStandsInBothHalves() {
        for (var kind : List.of("town", "county", "street", "agency", "hospital", "school", "landmark", "state")) {
            assertThat(development.lists().get(kind)).as(kind).isNotEmpty().doesNotContainAnyElementsOf(heldOut.lists().get(kind));
        }
    }

    @Test
    void noShapeOfARecordNumberAndNoOtherListedValueStandsInBothHalves() {
        assertThat(development.lists().keySet()).isEqualTo(heldOut.lists().keySet());
        development.lists().forEach((kind, values) -> assertThat(values).as(kind).doesNotContainAnyElementsOf(heldOut.lists().get(kind)));
    }

    @Test
    void noWriterStyleAndNoHabitStandsInBothHalves() {
        assertThat(development.styles()).extracting(Style::name).doesNotContainAnyElementsOf(heldOut.styles().stream().map(Style::name).toList());
        assertThat(development.styles().stream().flatMap(style -> style.habits().stream()))
                .doesNotContainAnyElementsOf(heldOut.styles().stream().flatMap(style -> style.habits().stream()).toList());
    }

    @Test
    void noDraftIsTheSameInBothHalves() {
        var others = GuardCorpus.of(Half.HELD_OUT).stream().map(LabelledDraft::text).collect(Collectors.toSet());
        assertThat(GuardCorpus.of(Half.DEVELOPMENT)).extracting(LabelledDraft::text).doesNotContainAnyElementsOf(others);
    }

    private static Set<String> templates(Texts texts) {
        return Stream.concat(texts.common().values().stream(), texts.styles().stream().flatMap(style -> style.templates().values().stream()))
                .flatMap(List::stream).collect(Collectors.toSet());
    }

    private static Set<String> wordings(Texts texts) {
        return templates(texts).stream().map(template -> template.toLowerCase(Locale.ROOT).replaceAll("\\[\\[[a-z.-]+:|[^a-z{}]+", " ").strip())
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Texts texts) {
        return Stream.of("female", "male", "last").flatMap(kind -> texts.lists().get(kind).stream())
                .flatMap(name -> Stream.concat(Stream.of(name), Arrays.stream(name.split("[- ]")))).filter(name -> name.length() > 3)
                .map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }
}

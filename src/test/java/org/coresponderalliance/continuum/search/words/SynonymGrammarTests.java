package org.coresponderalliance.continuum.search.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class SynonymGrammarTests {

    static List<SynonymGroup> first() {
        return groups("search/synonyms.txt");
    }

    /** Those of both files. */
    static List<SynonymGroup> all() {
        return Stream.concat(first().stream(), groups("search/synonyms-2.txt").stream()).toList();
    }

    private static List<SynonymGroup> groups(String file) {
        try {
            return SynonymGrammar.groups(new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void allOfTheFirstGroupsAreRead() {
        assertThat(first()).hasSize(146).extracting(SynonymGroup::number).doesNotHaveDuplicates().contains(1, 146);
        assertThat(first()).filteredOn(SynonymGroup::oneWay).hasSize(30);
    }

    @Test
    void aOneWayGroupHasItsBroaderTermsOnTheRight() {
        var group = SynonymGrammar.groups("52 => 5150 | LPS hold -> involuntary hold   # CA").getFirst();

        assertThat(group.oneWay()).isTrue();
        assertThat(group.left()).extracting(SynonymTerm::text).containsExactly("5150", "LPS hold");
        assertThat(group.right()).extracting(SynonymTerm::text).containsExactly("involuntary hold");
        assertThat(group.note()).isEqualTo("CA");
    }

    @Test
    void marksBelongToTheTermThatTheyStandBehind() {
        var group = SynonymGrammar.groups("3 = CIT !cs | crisis intervention team | old name !typed").getFirst();

        assertThat(group.left()).extracting(SynonymTerm::onlyCapitals).containsExactly(true, false, false);
        assertThat(group.left()).extracting(SynonymTerm::onlyTyped).containsExactly(false, false, true);
        assertThat(group.leftSource()).isEqualTo("CIT !cs | crisis intervention team | old name !typed");
    }

    @Test
    void whatIsWrittenCanBeReadAgain() {
        for (var group : first()) {
            assertThat(SynonymGrammar.group(group.number(), group.leftSource(), group.rightSource(), group.note())).isEqualTo(group);
        }
    }

    @ParameterizedTest
    @CsvSource({"1 = alone, alone", "no group, line", "1 => left, sides", "1 = a | ?!, term", "1 = a -> b, sides"})
    void aMistakeSaysWhatItIs(String line, String problem) {
        assertThatExceptionOfType(SynonymGrammar.Mistake.class).isThrownBy(() -> SynonymGrammar.groups(line))
                .satisfies(mistake -> assertThat(mistake.problem()).isEqualTo(problem));
    }

    @Test
    void aNumberIsUsedOnce() {
        assertThatExceptionOfType(SynonymGrammar.Mistake.class).isThrownBy(() -> SynonymGrammar.groups("1 = a1 | b1\n1 = c1 | d1"))
                .satisfies(mistake -> assertThat(mistake.problem()).isEqualTo("number"));
    }
}

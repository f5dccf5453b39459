package org.coresponderalliance.continuum.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryTextTests {

    @Test
    void quotationMarksMakePhrasesAndAMinusExcludes() {
        var query = QueryText.parse("hold \"warm hand-off\" -florida -“baker act” 10-96 “open end");

        assertThat(query.words()).containsExactly("hold", "10-96");
        assertThat(query.phrases()).containsExactly("warm hand-off", "open end");
        assertThat(query.excluded()).containsExactly("florida", "baker act");
    }

    @Test
    void everythingIsAQuery() {
        assertThat(QueryText.parse("  \" - -- ?!  ").isEmpty()).isTrue();
        assertThat(QueryText.parse("((AND || field:*~ \\").words()).containsExactly("((AND", "field:*~");
        assertThat(QueryText.parse("x".repeat(1000)).typed()).hasSize(300);
    }
}

package org.coresponderalliance.continuum.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** CommonMark's own examples, before sanitizing. */
class CommonMarkSpecTests {

    private final Markdown markdown = new Markdown();
    private final List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());

    @Test
    void everyExampleOfTheSpecificationIsRenderedAsItSaysExceptThatBareLinksAreLinks() {
        var failing = examples.stream()
                .filter(example -> !markdown.unsanitized(tabs(example.getSource())).equals(tabs(example.getHtml())))
                .map(Example::toString)
                .toList();
        assertThat(examples).hasSizeGreaterThan(600);
        // People paste addresses without angle brackets; here these become links, which five examples say they are not.
        assertThat(failing).containsExactly(Stream.of(9, 13, 15, 18, 19)
                .map(number -> "File \"spec.txt\" section \"Autolinks\" example " + number).toArray(String[]::new));
    }

    /** The specification's text shows a tab as an arrow. */
    private static String tabs(String shown) {
        return shown.replace('→', '\t');
    }
}

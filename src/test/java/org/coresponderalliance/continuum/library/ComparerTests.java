package org.coresponderalliance.continuum.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.library.Comparison.Block;
import org.coresponderalliance.continuum.library.Comparison.Change;
import org.coresponderalliance.continuum.library.Comparison.Piece;
import org.junit.jupiter.api.Test;

class ComparerTests {

    @Test
    void theSameBodyHasNoChanges() {
        assertThat(Comparer.blocks("<p>One</p><p>Two</p>", "<p>One</p>\n<p>Two</p>")).isEmpty();
    }

    @Test
    void wordsAreComparedWithinABlock() {
        var blocks = Comparer.blocks("<p>Answer within 60 seconds, day and night.</p>", "<p>Answer within 90 seconds, day and night.</p>");

        assertThat(blocks).singleElement().satisfies(block -> {
            assertThat(block.change()).isEqualTo(Change.CHANGED);
            assertThat(marked(block.text())).isEqualTo("Answer within [-60 -]{+90 +}seconds, day and night.");
        });
    }

    @Test
    void aBlockThatMovedIsShownOnceWhereItCameTo() {
        var blocks = Comparer.blocks("<h2>A</h2><p>First thought.</p><p>Second thought.</p><p>Third thought.</p>",
                "<h2>A</h2><p>Second thought.</p><p>Third thought.</p><p>First thought.</p>");

        assertThat(blocks).extracting(Block::change).containsOnly(Change.SAME, Change.MOVED);
        assertThat(blocks).filteredOn(block -> block.change() == Change.MOVED).extracting(block -> marked(block.text()))
                .containsExactly("First thought.");
    }

    @Test
    void anotherBlockInThePlaceOfOneIsNotThatBlockChanged() {
        var blocks = Comparer.blocks("<p>Hire two clinicians.</p>", "<p>Nothing about this resembles what stood before.</p>");

        assertThat(blocks).extracting(Block::change).containsExactly(Change.ADDED, Change.REMOVED);
    }

    @Test
    void itemsAndRowsAreBlocksOfTheirOwn() {
        var blocks = Comparer.blocks("<ul><li>Phone</li><li>Radio</li></ul><table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>",
                "<ul><li>Phone</li><li>Radio</li><li>Vest</li></ul><table><tbody><tr><td>a</td><td>c</td></tr></tbody></table>");

        assertThat(blocks).filteredOn(block -> block.change() == Change.ADDED).extracting(Block::tag).containsExactly("li");
        assertThat(blocks).filteredOn(block -> block.change() == Change.CHANGED).extracting(block -> marked(block.text()))
                .containsExactly("a | [-b-]{+c+}");
    }

    @Test
    void longRunsOfUnchangedBlocksAreLeftOut() {
        var many = "<p>a</p><p>b</p><p>c</p><p>d</p><p>e</p>";
        var blocks = Comparer.blocks(many + "<p>end</p>", many + "<p>end</p><p>more</p>");

        assertThat(blocks.getFirst().skipped()).isEqualTo(5);
        assertThat(blocks).extracting(Block::change).containsExactly(Change.SAME, Change.SAME, Change.ADDED);
    }

    static String marked(List<Piece> pieces) {
        return pieces.stream().map(piece -> switch (piece.change()) {
            case ADDED -> "{+" + piece.text() + "+}";
            case REMOVED -> "[-" + piece.text() + "-]";
            default -> piece.text();
        }).collect(Collectors.joining());
    }
}

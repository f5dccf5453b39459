package org.coresponderalliance.continuum.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A passage that reviewers can speak about: a paragraph, heading, list or table of the text, a recommendation, a paragraph of
 * the summary, the title, a variation.
 *
 * @param part     {@code title}, {@code summary}, {@code body}, or {@code recommendation/} or {@code variation/} and its id
 * @param position of a recommendation or variation its number; 0 for all else
 * @param markdown as it was typed
 */
public record ReviewedPassage(String part, int position, String markdown) {

    static final String TITLE = "title";
    static final String SUMMARY = "summary";
    static final String BODY = "body";
    private static final String RECOMMENDATION = "recommendation/";
    private static final String VARIATION = "variation/";

    /** All of an article, in the order in which it is read. */
    static List<ReviewedPassage> of(ArticleContent content) {
        var all = new ArrayList<ReviewedPassage>();
        all.add(new ReviewedPassage(TITLE, 0, content.title()));
        blocks(content.summary()).forEach(block -> all.add(new ReviewedPassage(SUMMARY, 0, block)));
        for (int i = 0; i < content.recommendations().size(); i++) {
            var one = content.recommendations().get(i);
            all.add(new ReviewedPassage(RECOMMENDATION + one.id(), i + 1, one.text()));
        }
        for (int i = 0; i < content.variations().size(); i++) {
            var one = content.variations().get(i);
            all.add(new ReviewedPassage(VARIATION + one.id(), i + 1, one.text()));
        }
        blocks(content.body()).forEach(block -> all.add(new ReviewedPassage(BODY, 0, block)));
        return all;
    }

    /**
     * The content with another wording of a passage. Never guesses: a passage that has changed since, or that stands there
     * twice, is nobody's to replace.
     *
     * @return empty if the passage does not stand there exactly once as it did
     */
    static Optional<ArticleContent> reworded(ArticleContent content, String part, String passage, String wording) {
        if (of(content).stream().filter(one -> one.part().equals(part) && one.markdown().equals(passage)).count() != 1) {
            return Optional.empty();
        }
        UnaryOperator<String> change = text -> replaced(text, passage, wording);
        return Optional.of(switch (part) {
            case TITLE -> content.withTitle(wording);
            case SUMMARY -> content.withSummary(change.apply(content.summary()));
            case BODY -> content.withBody(change.apply(content.body()));
            default -> content.withRecommendations(content.recommendations().stream().map(one -> part.equals(RECOMMENDATION + one.id()) ? one.withText(wording) : one).toList())
                    .withVariations(content.variations().stream().map(one -> part.equals(VARIATION + one.id()) ? one.withText(wording) : one).toList());
        });
    }

    boolean isTitle() {
        return part.equals(TITLE);
    }

    boolean isRecommendation() {
        return part.startsWith(RECOMMENDATION);
    }

    boolean isVariation() {
        return part.startsWith(VARIATION);
    }

    /** Whether it is followed by its name in {@link #part} and not by what it says. */
    boolean isNamed() {
        return isTitle() || isRecommendation() || isVariation();
    }

    private static String replaced(String text, String passage, String wording) {
        var all = blocks(text);
        all.set(all.indexOf(passage), wording.strip());
        return String.join("\n\n", all.stream().filter(block -> !block.isEmpty()).toList());
    }

    /** Parts between empty lines; code that is fenced, and what is indented below an item of a list, stays in one piece. */
    private static List<String> blocks(String text) {
        var blocks = new ArrayList<String>();
        var block = new StringBuilder();
        var fence = "";
        for (var line : text.split("\n", -1)) {
            var begins = line.strip();
            if (fence.isEmpty() ? begins.startsWith("```") || begins.startsWith("~~~") : begins.startsWith(fence)) {
                fence = fence.isEmpty() ? begins.substring(0, 3) : "";
            }
            if (!line.isBlank() || !fence.isEmpty()) {
                block.append(line).append('\n');
            } else if (!block.isEmpty()) {
                end(block, blocks);
            }
        }
        end(block, blocks);
        return blocks;
    }

    private static void end(StringBuilder block, List<String> blocks) {
        var text = block.toString().stripTrailing();
        block.setLength(0);
        if (text.isBlank()) {
            return;
        }
        // Indented: it goes on with what stands above.
        if (!blocks.isEmpty() && (text.startsWith("  ") || text.startsWith("\t"))) {
            blocks.set(blocks.size() - 1, blocks.getLast() + "\n\n" + text);
        } else {
            blocks.add(text);
        }
    }
}

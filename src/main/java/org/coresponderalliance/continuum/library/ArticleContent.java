package org.coresponderalliance.continuum.library;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article says, as it is typed: what one revision holds.
 *
 * @param title           at most 200 characters, one line
 * @param summary         plain text that can be read in 20 seconds, at most 1,200 characters; may be empty in a draft
 * @param body            Markdown, at most 100,000 characters
 * @param recommendations in order, at most 40
 * @param references      in order, at most 100
 */
public record ArticleContent(String title, String summary, String body, List<Recommendation> recommendations, List<Reference> references) {

    public ArticleContent {
        recommendations = List.copyOf(recommendations);
        references = List.copyOf(references);
    }

    /**
     * One numbered statement.
     *
     * @param id       the recommendation that it rewords; null for a new one
     * @param text     Markdown, at most 2,000 characters
     * @param strength how strongly it is made
     * @param evidence code of the facet {@code evidence_level}; may be empty in a draft
     * @param basis    what it rests on, in words: "Peer practice, 4 programs"; at most 500 characters
     */
    public record Recommendation(@Nullable Long id, String text, Strength strength, String evidence, String basis) {

        private Recommendation withIdOf(Recommendation stored) {
            return id == null ? new Recommendation(stored.id(), text, strength, evidence, basis) : this;
        }
    }

    /**
     * A source outside the community.
     *
     * @param text as it is cited, at most 600 characters
     * @param url  where it can be read, http or https; empty if nowhere
     */
    public record Reference(String text, String url) {}

    /**
     * Whether storing this after that would change nothing. A recommendation without an id is the stored one in its place if
     * it says the same: that is what a text that is sent twice looks like.
     */
    boolean saysTheSameAs(ArticleContent stored) {
        if (recommendations.size() != stored.recommendations.size()) {
            return false;
        }
        var known = new ArrayList<Recommendation>();
        for (int i = 0; i < recommendations.size(); i++) {
            known.add(recommendations.get(i).withIdOf(stored.recommendations.get(i)));
        }
        return new ArticleContent(title, summary, body, known, references).equals(stored);
    }

    /** All of it as one text, to be shown beside another version of it. */
    public String asText() {
        var text = new StringBuilder("# ").append(title).append("\n\n").append(summary).append("\n\n");
        for (int i = 0; i < recommendations.size(); i++) {
            var one = recommendations.get(i);
            text.append(i + 1).append(". ").append(one.text()).append(" (").append(one.strength()).append(", ")
                    .append(one.evidence()).append(one.basis().isEmpty() ? "" : ", " + one.basis()).append(")\n");
        }
        text.append('\n').append(body).append('\n');
        references.forEach(one -> text.append("- ").append(one.text()).append(' ').append(one.url()).append('\n'));
        return text.toString();
    }
}

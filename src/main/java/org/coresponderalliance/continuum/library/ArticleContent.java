package org.coresponderalliance.continuum.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.jspecify.annotations.Nullable;

/**
 * What an article says, as it is typed: what one revision holds.
 *
 * @param title           at most 200 characters, one line
 * @param summary         plain text that can be read in 20 seconds, at most 1,200 characters; may be empty in a draft
 * @param body            Markdown, at most 100,000 characters
 * @param recommendations in order, at most 40
 * @param variations      what some programs do otherwise, in order, at most 20
 * @param references      in order, at most 100
 */
public record ArticleContent(String title, String summary, String body, List<Recommendation> recommendations, List<Variation> variations,
                             List<Reference> references) {

    /** Drafts of before there were variations have none. */
    public ArticleContent {
        recommendations = List.copyOf(recommendations);
        variations = List.copyOf(Objects.requireNonNullElse(variations, List.of()));
        references = List.copyOf(references);
    }

    /** One that all do alike. */
    public ArticleContent(String title, String summary, String body, List<Recommendation> recommendations, List<Reference> references) {
        this(title, summary, body, recommendations, List.of(), references);
    }

    /**
     * One numbered statement.
     *
     * @param id       the recommendation that it rewords; null for a new one
     * @param text     Markdown, at most 2,000 characters
     * @param strength how strongly it is made
     * @param evidence code of the facet {@code evidence_level}; may be empty in a draft
     * @param basis    what it rests on, in words: "Peer practice, 4 programs"; at most 500 characters
     * @param outcomes what it is to change, at most 10, one line of at most 80 characters each: "repeat calls"
     * @param applies  for which kinds of programs, people and situations it is meant; none means all
     * @param regions  codes of the jurisdictions in which it applies; none means everywhere
     * @param sources  in order, at most 20
     */
    public record Recommendation(@Nullable Long id, String text, Strength strength, String evidence, String basis, List<String> outcomes,
                                 FacetSelection applies, List<String> regions, List<Source> sources) {

        /** Drafts of before there was more than a basis have none of the others. */
        public Recommendation {
            outcomes = List.copyOf(Objects.requireNonNullElse(outcomes, List.of()));
            applies = Objects.requireNonNullElseGet(applies, FacetSelection::none);
            regions = List.copyOf(Objects.requireNonNullElse(regions, List.of()));
            sources = List.copyOf(Objects.requireNonNullElse(sources, List.of()));
        }

        /** One that tells no more than what it rests on. */
        public Recommendation(@Nullable Long id, String text, Strength strength, String evidence, String basis) {
            this(id, text, strength, evidence, basis, List.of(), FacetSelection.none(), List.of(), List.of());
        }

        Recommendation withId(@Nullable Long other) {
            return new Recommendation(other, text, strength, evidence, basis, outcomes, applies, regions, sources);
        }

        Recommendation withText(String other) {
            return new Recommendation(id, other, strength, evidence, basis, outcomes, applies, regions, sources);
        }

        private Recommendation withIdOf(Recommendation stored) {
            return id == null ? withId(stored.id()) : this;
        }
    }

    /**
     * What some programs do otherwise, and why. It stands beside what is recommended and takes nothing from it.
     *
     * @param id      the variation that it rewords; null for a new one
     * @param name    who does so, in a few words: "Rural fire districts"; at most 120 characters, one line
     * @param text    what they do, and why; Markdown, at most 4,000 characters
     * @param varies  number of the recommendation in this content in whose place it stands; 0 for the article as a whole
     * @param applies which kinds of programs do so; none means what the name says
     * @param regions codes of the jurisdictions in which they do
     * @param sources in order, at most 20
     */
    public record Variation(@Nullable Long id, String name, String text, int varies, FacetSelection applies, List<String> regions, List<Source> sources) {

        public Variation {
            regions = List.copyOf(regions);
            sources = List.copyOf(sources);
        }

        Variation withId(@Nullable Long other) {
            return new Variation(other, name, text, varies, applies, regions, sources);
        }

        Variation withText(String other) {
            return new Variation(id, name, other, varies, applies, regions, sources);
        }

        private Variation withIdOf(Variation stored) {
            return id == null ? withId(stored.id()) : this;
        }
    }

    /**
     * What a recommendation or variation rests on: something outside the community, or a discussion or post in it.
     *
     * @param text       as it is cited, at most 600 characters; empty for a discussion
     * @param url        where it can be read, http or https; empty if nowhere, and for a discussion
     * @param discussion id of the discussion; null for what stands outside
     * @param post       number of the post in it; 0 stands for the whole discussion
     */
    public record Source(String text, String url, @Nullable Long discussion, int post) {

        public static Source outside(String text, String url) {
            return new Source(text, url, null, 0);
        }

        public static Source inside(long discussion, int post) {
            return new Source("", "", discussion, post);
        }

        private String asText() {
            return discussion == null ? text + " " + url : "/discussions/" + discussion + (post == 0 ? "" : "#post-" + post);
        }
    }

    /**
     * A source outside the community.
     *
     * @param text as it is cited, at most 600 characters
     * @param url  where it can be read, http or https; empty if nowhere
     */
    public record Reference(String text, String url) {}

    /** Of an article that says nothing yet. */
    static ArticleContent empty() {
        return new ArticleContent("", "", "", List.of(), List.of());
    }

    ArticleContent withTitle(String other) {
        return new ArticleContent(other, summary, body, recommendations, variations, references);
    }

    ArticleContent withSummary(String other) {
        return new ArticleContent(title, other, body, recommendations, variations, references);
    }

    ArticleContent withBody(String other) {
        return new ArticleContent(title, summary, other, recommendations, variations, references);
    }

    ArticleContent withRecommendations(List<Recommendation> others) {
        return new ArticleContent(title, summary, body, others, variations, references);
    }

    ArticleContent withVariations(List<Variation> others) {
        return new ArticleContent(title, summary, body, recommendations, others, references);
    }

    /**
     * Whether storing this after that would change nothing. A recommendation or variation without an id is the stored one in
     * its place if it says the same: that is what a text that is sent twice looks like.
     */
    boolean saysTheSameAs(ArticleContent stored) {
        if (recommendations.size() != stored.recommendations.size() || variations.size() != stored.variations.size()) {
            return false;
        }
        var known = new ArrayList<Recommendation>();
        for (int i = 0; i < recommendations.size(); i++) {
            known.add(recommendations.get(i).withIdOf(stored.recommendations.get(i)));
        }
        var varied = new ArrayList<Variation>();
        for (int i = 0; i < variations.size(); i++) {
            varied.add(variations.get(i).withIdOf(stored.variations.get(i)));
        }
        return withRecommendations(known).withVariations(varied).equals(stored);
    }

    /** All of it as one text, to be shown beside another version of it. */
    public String asText() {
        var text = new StringBuilder("# ").append(title).append("\n\n").append(summary).append("\n\n");
        for (int i = 0; i < recommendations.size(); i++) {
            var one = recommendations.get(i);
            text.append(i + 1).append(". ").append(one.text()).append(" (").append(one.strength()).append(", ")
                    .append(one.evidence()).append(one.basis().isEmpty() ? "" : ", " + one.basis()).append(")\n");
            one.sources().forEach(source -> text.append("   - ").append(source.asText()).append('\n'));
        }
        variations.forEach(one -> {
            text.append("\n### ").append(one.name()).append(one.varies() == 0 ? "" : " (" + one.varies() + ".)").append("\n\n").append(one.text()).append('\n');
            one.sources().forEach(source -> text.append("- ").append(source.asText()).append('\n'));
        });
        text.append('\n').append(body).append('\n');
        references.forEach(one -> text.append("- ").append(one.text()).append(' ').append(one.url()).append('\n'));
        return text.toString();
    }
}

package org.coresponderalliance.continuum.administration.sample;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of {@code articles/*.yaml}.
 *
 * @param form        of guidance: position_statement or guidance_document; null for all else
 * @param owner       handle of who answers for it
 * @param evidence    code of the evidence facet
 * @param reviewDue   from the day of the loading on
 * @param discussions numbers of the files of the discussions that it came from
 * @param enclosures  files that come with it
 * @param supersededBy number of the file of the article that has taken its place
 * @param why         that one has
 * @param retired     why it is in the library no more; null for what is
 * @param about       of what did not work: numbers of the files of the articles that it is about
 */
record SampleArticle(String kind, @Nullable String form, String title, String owner, String audience, String state, Map<String, List<String>> facets,
                     @Nullable String evidence, @JsonProperty("review_due") Age reviewDue, @Nullable List<Integer> discussions,
                     @Nullable List<Integer> about, @Nullable List<Enclosed> enclosures, @JsonProperty("superseded_by") @Nullable Integer supersededBy,
                     @Nullable String why, @Nullable String retired, List<Revision> revisions) {

    SampleArticle {
        discussions = discussions == null ? List.of() : discussions;
        about = about == null ? List.of() : about;
        enclosures = enclosures == null ? List.of() : enclosures;
    }

    /** @param kind agreement, checklist and so on @param versions the first one first */
    record Enclosed(String kind, String title, List<Version> versions) {}

    /** @param name of the file @param text its paragraphs, one a line */
    record Version(String name, String note, String text) {}

    /**
     * @param note       what changed
     * @param approvedBy handles
     */
    record Revision(String by, Age age, String note, @JsonProperty("approved_by") @Nullable List<String> approvedBy, String summary,
                    @Nullable List<Recommendation> recommendations, @Nullable List<Variation> variations, String body, @Nullable List<String> references) {

        Revision {
            approvedBy = approvedBy == null ? List.of() : approvedBy;
            recommendations = recommendations == null ? List.of() : recommendations;
            variations = variations == null ? List.of() : variations;
            references = references == null ? List.of() : references;
        }
    }

    /**
     * @param strength  strong, conditional or good_practice
     * @param applies   values by facet
     * @param withdrawn that it does not hold any more; read from the last revision only
     */
    record Recommendation(String text, String strength, String evidence, String basis, @Nullable List<String> outcomes, @Nullable Map<String, List<String>> applies,
                          @Nullable List<String> regions, @Nullable List<Source> sources, @Nullable Withdrawn withdrawn) {

        Recommendation {
            outcomes = outcomes == null ? List.of() : outcomes;
            applies = applies == null ? Map.of() : applies;
            regions = regions == null ? List.of() : regions;
            sources = sources == null ? List.of() : sources;
        }
    }

    /** @param varies number of the recommendation in whose place it stands; null for the article as a whole @param applies values by facet */
    record Variation(String name, @Nullable Integer varies, @Nullable Map<String, List<String>> applies, String text, @Nullable List<Source> sources) {

        Variation {
            applies = applies == null ? Map.of() : applies;
            sources = sources == null ? List.of() : sources;
        }
    }

    /** @param discussion number of the file of a discussion; null for what stands outside @param post in it; null for all of it */
    record Source(@Nullable String text, @Nullable String url, @Nullable Integer discussion, @Nullable Integer post) {}

    record Withdrawn(String by, Age age, String reason) {}
}

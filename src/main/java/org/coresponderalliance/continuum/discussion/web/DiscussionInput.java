package org.coresponderalliance.continuum.discussion.web;

import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.discussion.CaseConsult;
import org.coresponderalliance.continuum.discussion.FollowService;
import org.coresponderalliance.continuum.discussion.Headline;
import org.coresponderalliance.continuum.discussion.Kind;
import org.coresponderalliance.continuum.discussion.NewDiscussion;
import org.coresponderalliance.continuum.discussion.Thread;
import org.coresponderalliance.continuum.privacy.AnswersJson;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.jspecify.annotations.Nullable;

/** What the API takes about discussions. What is absent is empty in what is new, unchanged in what is there. */
final class DiscussionInput {

    private DiscussionInput() {}

    /** A case consult's own fields. */
    record Consult(@Nullable String situation, @Nullable String ageBand, @Nullable String setting, @Nullable String tried,
                   @Nullable String question) {

        CaseConsult typed() {
            return over(new CaseConsult("", "", "", "", ""));
        }

        CaseConsult over(CaseConsult present) {
            return new CaseConsult(or(situation, present.situation()), or(ageBand, present.ageBand()), or(setting, present.setting()),
                    or(tried, present.tried()), or(question, present.question()));
        }

        private static String or(@Nullable String typed, String present) {
            return typed == null ? present : typed;
        }
    }

    /**
     * A discussion to be opened.
     *
     * @param facets      value codes by facet code
     * @param caseConsult for the kind {@code CASE_CONSULT}
     * @param body        Markdown of the opening post
     * @param privacy     what the author says to the findings of an attempt before
     */
    record Opening(@Nullable Long categoryId, @Nullable Kind kind, @Nullable String title, @Nullable Map<String, List<String>> facets,
                   @Nullable List<String> tags, @Nullable Consult caseConsult, @Nullable String body, @Nullable AnswersJson privacy) {

        NewDiscussion typed(@Nullable String key) {
            var headline = new Headline(text(title), new FacetSelection(facets == null ? Map.of() : facets), tags == null ? List.of() : tags,
                    caseConsult == null ? null : caseConsult.typed());
            return new NewDiscussion(required("categoryId", categoryId), required("kind", kind), headline, text(body), key,
                    AnswersJson.typed(privacy));
        }
    }

    /** @param version of the discussion as it was read @param privacy what the editor says to the findings of an attempt before */
    record Heading(@Nullable Integer version, @Nullable String title, @Nullable Map<String, List<String>> facets, @Nullable List<String> tags,
                   @Nullable Consult caseConsult, @Nullable AnswersJson privacy) {

        Headline over(Thread present) {
            var consult = present.caseConsult();
            return new Headline(title == null ? present.title() : title, facets == null ? present.facets() : new FacetSelection(facets),
                    tags == null ? present.tags() : tags, consult == null || caseConsult == null ? consult : caseConsult.over(consult));
        }
    }

    /** @param number of the post that is the answer */
    record Answer(@Nullable Integer number) {}

    record Following(FollowService.@Nullable Mode mode) {}

    /** @param number up to which the caller has read */
    record Reading(@Nullable Integer number) {}

    /** @param reason for the audit log; may be absent */
    record Reason(@Nullable String reason) {}

    record Move(@Nullable Long categoryId, @Nullable String reason) {}

    /** @param into id of the discussion in which all is to stand @param reason told to readers; may be absent */
    record Merging(@Nullable Long into, @Nullable String reason) {}

    /** The value. @throws InvalidInput naming the field if it is absent */
    static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidInput(field, "base.input.empty");
        }
        return value;
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    static String reason(@Nullable Reason typed) {
        return typed == null ? "" : text(typed.reason());
    }
}

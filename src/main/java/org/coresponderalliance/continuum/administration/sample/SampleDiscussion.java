package org.coresponderalliance.continuum.administration.sample;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of {@code discussions/*.yaml}.
 *
 * @param kind     question, discussion, announcement or case_consult
 * @param by       handle of who opened it
 * @param age      of the opening post
 * @param accepted number of the post that answers it; null if none does
 * @param facing   handles of those who have the problem too
 * @param case_    the fields of a case consult; null for all other kinds
 * @param posts    from number 1; the first has no author of its own
 */
record SampleDiscussion(String category, String kind, String title, String by, Age age, boolean pinned,
                        Map<String, List<String>> facets, @Nullable List<String> tags, @Nullable Integer accepted,
                        @Nullable List<String> facing, @JsonProperty("case") @Nullable Case case_, List<Post> posts) {

    SampleDiscussion {
        tags = tags == null ? List.of() : tags;
        facing = facing == null ? List.of() : facing;
    }

    /** @param setting where it happened, in words */
    record Case(String situation, @JsonProperty("age_band") String ageBand, String setting, String tried, String question) {}

    /**
     * @param by      handle; null for the opening post
     * @param after   how long after the post before it; null for the opening post
     * @param replyTo number of the post that it answers; null where it answers the opening post
     * @param helpful how many found it helpful
     */
    record Post(@Nullable String by, @Nullable Age after, @JsonProperty("reply_to") @Nullable Integer replyTo, int helpful, String body) {}
}

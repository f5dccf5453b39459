package org.coresponderalliance.continuum.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a hit shows beside its highlights, as the database has it now.
 *
 * @param title plain text; of a reply its discussion's
 * @param url   path where it is read, with the fragment of the post
 * @param label what it is, in words: "Question · answered", "Best practice"
 * @param meta  what else helps to choose, in words: category, replies, evidence
 * @param at    when it was published; null where that says nothing, as for a member
 */
public record HitDetails(String title, String url, String label, List<String> meta, @Nullable Instant at) {

    public HitDetails {
        meta = List.copyOf(meta);
    }
}

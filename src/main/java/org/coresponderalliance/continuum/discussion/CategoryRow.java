package org.coresponderalliance.continuum.discussion;

import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.jspecify.annotations.Nullable;

/**
 * A category as those see it who may.
 *
 * @param rulesHtml   sanitized
 * @param discussions how many published discussions the viewer may see there
 * @param mayAsk      whether the viewer may open one there
 * @param mayAnnounce whether they may post an announcement there
 * @param mayFollow   whether they may begin to follow it
 * @param following   whether they follow it
 */
public record CategoryRow(long id, String slug, String name, String description, String rules, String rulesHtml, Content.State state,
                          Audience audience, @Nullable Long group, int position, int version, int discussions, boolean mayAsk,
                          boolean mayAnnounce, boolean mayFollow, boolean following) {

    public String url() {
        return DiscussionLinks.category(slug);
    }
}

package org.coresponderalliance.continuum.discussion.ui;

import java.util.HashMap;
import java.util.Map;
import org.coresponderalliance.continuum.shell.Slots;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.stereotype.Component;

/** Draws discussions. Each post is drawn once for all who are shown the same of it, and then only put in its place. */
@Component
class DiscussionDrawing {

    private static final String ACCEPTED = "accepted";

    private final Templates templates;

    DiscussionDrawing(Templates templates) {
        this.templates = templates;
    }

    /** A whole page. */
    String page(DiscussionModels.Whole whole) {
        var page = whole.page();
        var around = new PostModel.Around(page.url(), page.viewerMember());
        var parts = new HashMap<String, String>();
        parts.put(place(whole.opening()), post(whole.opening(), around));
        whole.posts().forEach(post -> parts.put(place(post), post(post, around)));
        if (whole.accepted() != null) {
            parts.put(ACCEPTED, templates.remembered("discussion/post", ACCEPTED, Map.of("post", whole.accepted(), "d", around)));
        }
        return Slots.fill(templates.remembered("discussion/discussion", Map.of("d", page)), parts);
    }

    /** One post. */
    String post(PostModel post, PostModel.Around around) {
        return templates.remembered("discussion/post", "post", Map.of("post", post, "d", around));
    }

    private static String place(PostModel post) {
        return "post-" + post.number();
    }
}

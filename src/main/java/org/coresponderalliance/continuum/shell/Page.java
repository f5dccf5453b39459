package org.coresponderalliance.continuum.shell;

import org.jspecify.annotations.Nullable;

/**
 * One readable page: what stands between the navigation and the foot.
 *
 * @param title       what the browser's tab says
 * @param description a sentence or two for search engines and link previews
 * @param canonical   the path under which it should be known; another request path leads there
 * @param active      key of the navigation entry that it belongs to
 * @param html        the content, safe to show
 * @param indexed     whether search engines may keep it
 * @param topic       on what it depends: {@code discussion/12} if it changes with that only, empty if any change may be seen on
 *                    it, null if it must be made anew each time, see {@link PageChanges}
 * @param writable    whether the viewer can answer to it now; for a view that offers to
 */
public record Page(String title, String description, @Nullable String canonical, String active, String html, boolean indexed,
                   @Nullable String topic, boolean writable) {

    /** A page that can be kept until something changes. */
    public Page(String title, String description, @Nullable String canonical, String active, String html, boolean indexed) {
        this(title, description, canonical, active, html, indexed, "");
    }

    /** A page to which nobody answers. */
    public Page(String title, String description, @Nullable String canonical, String active, String html, boolean indexed, @Nullable String topic) {
        this(title, description, canonical, active, html, indexed, topic, false);
    }

    /** A page that is not kept. */
    public static Page of(String title, String active, String html) {
        return new Page(title, "", null, active, html, false, null);
    }
}

package org.coresponderalliance.continuum.discussion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a discussion: the posts of a range of numbers in the order of their tree.
 *
 * @param page     from 1
 * @param opening  the opening post, on every page
 * @param accepted the accepted answer, on every page; null where there is none
 */
public record ThreadPage(Thread thread, int page, ThreadPost opening, @Nullable ThreadPost accepted, List<Placed> posts) {

    /**
     * A place in the tree.
     *
     * @param post  null where a post stood that the viewer may not see, and others answer it
     * @param depth 0 to 3
     * @param apart whether the post says whom it answers, because that is not plain from where it stands
     */
    public record Placed(int number, @Nullable ThreadPost post, int depth, boolean apart) {}

    public boolean hasEarlier() {
        return page > 1;
    }

    public boolean hasLater() {
        return page < thread.pages();
    }
}

package org.coresponderalliance.continuum.shell;

import java.util.List;
import org.coresponderalliance.continuum.access.Viewer;

/**
 * Makes the pages at some URLs. A bean of this type is all that a kind of content needs to be read by guests, to be in the
 * first HTML for members, and to be shown by a {@link org.coresponderalliance.continuum.shell.ui.PageView}.
 */
public interface PageSource {

    /** The URLs, as path patterns: {@code /discussions/{id}/{slug}}. */
    List<String> paths();

    /**
     * The page for a viewer.
     *
     * @throws org.coresponderalliance.continuum.base.NotFound if there is nothing at this URL for the viewer
     * @throws org.coresponderalliance.continuum.base.NotAllowed if signing in would help, and saying so gives nothing away
     */
    Page page(PageRequest request, Viewer viewer);
}

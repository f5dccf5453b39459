package org.coresponderalliance.continuum.privacy;

import java.util.List;
import java.util.Optional;

/** What stands in what a text refers to: names and texts of files. Lets the guard show while somebody writes what it will read when they publish. */
public interface ReferredTexts {

    /**
     * @param markdown the text, as it is being written
     * @param memberId who writes it, and must see nothing of others' files by this
     * @return in the order in which the text refers to them; empty if some of it is not theirs, and is only read when they publish
     */
    Optional<List<Passage>> in(String markdown, long memberId);
}

package org.coresponderalliance.continuum.search;

import java.util.List;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;

/**
 * What values of an operator stand for, told by the module that keeps these things. Several beans may tell of one operator. What
 * the viewer may not see has no meaning for them: the answer is that for a name which nothing has.
 */
public interface SearchOperator {

    /**
     * What a value stands for.
     *
     * @param label what it is called, whatever was typed
     */
    record Meaning(String label, HitFilter filter) {}

    /**
     * A value that may be typed.
     *
     * @param value what is typed, without quotation marks
     * @param note  what tells it from others; may be empty
     */
    record Completion(String value, String note) {}

    Operator operator();

    /** What a value stands for, named forgivingly ({@link Names}); where a name is that of several, all of them. */
    Optional<Meaning> meaning(String value, Viewer viewer);

    /** Values that begin like this, the most likely first, at most ten; all of a few where nothing is typed yet. Asked with each letter. */
    List<Completion> completions(String typed, Viewer viewer);
}

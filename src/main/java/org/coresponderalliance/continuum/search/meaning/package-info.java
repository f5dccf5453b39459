/**
 * What texts mean, beyond their words: sentences become vectors, and those of a query and of what answers it are near each other
 * though they may not share a word. Beside the index, and independent of its engine.
 */
@NullMarked
package org.coresponderalliance.continuum.search.meaning;

import org.jspecify.annotations.NullMarked;

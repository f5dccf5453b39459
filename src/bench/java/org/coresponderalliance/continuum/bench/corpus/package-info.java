/**
 * An invented archive of any size for measuring: the same size is the same bytes on every machine, and the vocabulary, the
 * themes of the categories and the queries do not depend on the size. None of it is part of the application.
 */
@NullMarked
package org.coresponderalliance.continuum.bench.corpus;

import org.jspecify.annotations.NullMarked;

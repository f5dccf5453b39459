/** The operators of a search: how they are read out of a text, what those stand for that this module knows itself, and how they are completed. */
@NullMarked
package org.coresponderalliance.continuum.search.operators;

import org.jspecify.annotations.NullMarked;

/**
 * Words: how texts and queries are cut into them, which are left out of queries, and what the synonym groups add. Knows
 * nothing of an index, so that what a query becomes can be tried out and tested without one.
 */
@NullMarked
package org.coresponderalliance.continuum.search.words;

import org.jspecify.annotations.NullMarked;

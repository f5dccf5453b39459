/** From a request to the index and back: the query, its weights, counts by kind and facet, highlights, spelling. */
@NullMarked
package org.coresponderalliance.continuum.search.query;

import org.jspecify.annotations.NullMarked;

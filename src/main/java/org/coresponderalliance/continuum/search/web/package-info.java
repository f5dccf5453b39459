/** The search by HTTP: suggestions for the search field, and the API. */
@NullMarked
package org.coresponderalliance.continuum.search.web;

import org.jspecify.annotations.NullMarked;

/** Saved searches by API. */
@NullMarked
package org.coresponderalliance.continuum.savedsearch.web;

import org.jspecify.annotations.NullMarked;

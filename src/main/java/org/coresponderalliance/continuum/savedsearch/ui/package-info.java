/** Saved searches in the application: their own pages, and what the search page offers. */
@NullMarked
package org.coresponderalliance.continuum.savedsearch.ui;

import org.jspecify.annotations.NullMarked;

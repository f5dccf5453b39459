/** The taxonomy over HTTP. */
@NullMarked
package org.coresponderalliance.continuum.taxonomy.web;

import org.jspecify.annotations.NullMarked;

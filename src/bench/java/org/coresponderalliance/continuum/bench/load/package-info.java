/**
 * Drives a site over HTTP as browsers and users of the API do, and measures how long the answers take and what they cost.
 * Every answer is looked into: one that is not what was asked for counts as an error.
 */
@NullMarked
package org.coresponderalliance.continuum.bench.load;

import org.jspecify.annotations.NullMarked;

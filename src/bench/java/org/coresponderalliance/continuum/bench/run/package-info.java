/** The benchmark: starts a site, loads it, measures what is to be measured and writes the report. */
@NullMarked
package org.coresponderalliance.continuum.bench.run;

import org.jspecify.annotations.NullMarked;

/** What was measured, as a table and as JSON, and what it had to reach. */
@NullMarked
package org.coresponderalliance.continuum.bench.report;

import org.jspecify.annotations.NullMarked;

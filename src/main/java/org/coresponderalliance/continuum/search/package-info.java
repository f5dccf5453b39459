/**
 * One search over everything: the fields that all indexed things share, analysis, synonyms, the query, and the filter
 * that keeps out what the viewer may not see.
 */
@ApplicationModule(allowedDependencies = {"base", "access", "shell", "taxonomy"})
@NullMarked
package org.coresponderalliance.continuum.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

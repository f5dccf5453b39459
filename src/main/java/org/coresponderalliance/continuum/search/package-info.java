/**
 * One search over everything: the fields that all indexed things share, analysis, synonyms, the query, and the filter
 * that keeps out what the viewer may not see. Modules above bring their content by a
 * {@link org.coresponderalliance.continuum.search.SearchSource} and one annotation on their entity; this module knows none
 * of them. The database is the truth: the index may be deleted at any time, and a hit is shown only if the database still
 * has it for the viewer.
 */
@ApplicationModule(allowedDependencies = {"base", "access", "shell", "taxonomy", "audit", "privacy"})
@NullMarked
package org.coresponderalliance.continuum.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

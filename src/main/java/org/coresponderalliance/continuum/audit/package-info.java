/**
 * What was done to whom, by whom, when and why: appended only, and chained by hash so that a later change shows.
 */
@ApplicationModule(allowedDependencies = {"base", "access", "shell"})
@NullMarked
package org.coresponderalliance.continuum.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The facets: the axes (lead agency, phase, population, topic ...) by which programs, discussions and articles are told
 * apart, and their values. They are data that staff edit; nothing in the code depends on a value.
 */
@ApplicationModule(allowedDependencies = {"base", "access", "shell"})
@NullMarked
package org.coresponderalliance.continuum.taxonomy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

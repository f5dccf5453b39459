/**
 * Searches that members keep: with a name of their own, and told of what they find anew, at once, daily or weekly. What is told is
 * looked for with what the member may see at that moment, and nothing but numbers is kept of it.
 */
@ApplicationModule(allowedDependencies = {"base", "access", "shell", "search", "privacy"})
@NullMarked
package org.coresponderalliance.continuum.savedsearch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What could identify a client, found before it is published.
 */
@ApplicationModule(allowedDependencies = {"base", "access", "shell", "taxonomy", "audit"})
@NullMarked
package org.coresponderalliance.continuum.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

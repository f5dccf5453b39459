/**
 * Members and their programs: how they join, sign in, present themselves and are found.
 */
@ApplicationModule(allowedDependencies = {"base", "access", "shell", "taxonomy", "audit", "search", "search :: mapping", "privacy"})
@NullMarked
package org.coresponderalliance.continuum.member;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

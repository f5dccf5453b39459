/**
 * The care for the community: flags, the one review queue, sanctions.
 */
@ApplicationModule(allowedDependencies = {"base", "access", "shell", "taxonomy", "audit", "search", "privacy", "member"})
@NullMarked
package org.coresponderalliance.continuum.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

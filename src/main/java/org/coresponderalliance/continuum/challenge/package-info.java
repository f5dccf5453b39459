/**
 * Challenges: a member questions a recommendation because it did not work, because of a new source, or for another reason.
 * Somebody answers for it until a day, and decides; members read what was decided and why.
 */
@ApplicationModule(allowedDependencies = {"base", "access", "shell", "taxonomy", "audit", "search", "privacy", "privacy :: ui", "member", "moderation", "moderation :: ui", "library", "adoption"})
@NullMarked
package org.coresponderalliance.continuum.challenge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What staff and administrators set up, and the sample community.
 */
@ApplicationModule(allowedDependencies = {"base", "access", "shell", "taxonomy", "audit", "search", "privacy", "privacy :: guard", "member", "moderation", "attachment", "discussion", "library", "adoption", "challenge", "gap", "notification"})
@NullMarked
package org.coresponderalliance.continuum.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

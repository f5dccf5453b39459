/**
 * The first screen: what is there for me.
 */
@ApplicationModule(allowedDependencies = {"base", "access", "shell", "taxonomy", "audit", "search", "privacy", "member", "moderation", "attachment", "discussion", "library", "adoption", "challenge", "notification"})
@NullMarked
package org.coresponderalliance.continuum.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

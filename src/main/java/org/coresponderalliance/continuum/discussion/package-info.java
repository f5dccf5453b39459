/**
 * Categories, discussions and their posts, drafts, and how far each member has read.
 */
@ApplicationModule(allowedDependencies = {"base", "access", "shell", "taxonomy", "audit", "search", "search :: mapping", "privacy", "privacy :: ui", "member", "moderation", "moderation :: ui", "attachment"})
@NullMarked
package org.coresponderalliance.continuum.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Images and files that belong to posts and articles.
 */
@ApplicationModule(allowedDependencies = {"base", "access", "shell", "taxonomy", "audit", "search", "search :: mapping", "privacy", "member", "moderation"})
@NullMarked
package org.coresponderalliance.continuum.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

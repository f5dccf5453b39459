/**
 * Articles: best practice with numbered recommendations, guidance, and how they come about and are reviewed.
 */
@ApplicationModule(allowedDependencies = {"base", "access", "shell", "taxonomy", "audit", "search", "search :: mapping", "privacy", "privacy :: ui", "member", "moderation", "moderation :: ui", "attachment", "discussion"})
@NullMarked
package org.coresponderalliance.continuum.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

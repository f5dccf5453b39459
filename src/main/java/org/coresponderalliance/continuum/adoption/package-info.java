/**
 * The ledger of what programs do with articles: use them, adapt them, stopped using them, and what that did. Compares a
 * member's program with the others, so that it can be said how many like theirs use an article.
 */
@ApplicationModule(allowedDependencies = {"base", "access", "shell", "taxonomy", "audit", "search", "privacy", "privacy :: ui", "member", "moderation", "moderation :: ui", "library"})
@NullMarked
package org.coresponderalliance.continuum.adoption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

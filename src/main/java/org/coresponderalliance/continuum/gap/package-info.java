/**
 * What the library lacks: what members searched for and did not find, what nobody answered, what many face and what is asked again
 * and again. Gaps are ranked by reasons that are shown, claimed by those who start articles, and closed by an article, of which all are
 * told who wait for it.
 */
@ApplicationModule(allowedDependencies = {"base", "access", "shell", "taxonomy", "audit", "search", "privacy", "member", "moderation", "discussion", "library"})
@NullMarked
package org.coresponderalliance.continuum.gap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

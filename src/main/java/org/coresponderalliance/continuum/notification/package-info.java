/**
 * Tells members what concerns them: the inbox, and mail.
 */
@ApplicationModule(allowedDependencies = {"base", "access", "shell", "taxonomy", "audit", "search", "privacy", "member", "moderation", "attachment", "discussion", "library", "adoption", "challenge", "gap", "savedsearch"})
@NullMarked
package org.coresponderalliance.continuum.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The frame around every screen. A page is made once, as HTML from one Thymeleaf template per kind of content ({@link
 * org.coresponderalliance.continuum.shell.PageSource}), and used three times: as a plain document for guests, as the first
 * HTML that a member's browser gets, and inside the Vaadin application. Modules above add pages, entries of the
 * navigation, and live hints; this module knows none of them.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {"base", "access"})
@NullMarked
package org.coresponderalliance.continuum.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

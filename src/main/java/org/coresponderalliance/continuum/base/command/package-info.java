/**
 * Commands for the terminal of the machine, such as {@code verify-audit}: {@code ./continuum verify-audit} in a working
 * copy, {@code java -jar continuum.jar verify-audit} in production. A command is a bean of any module that implements
 * {@link org.coresponderalliance.continuum.base.command.ApplicationCommand}; nothing else has to know it; one that needs nothing of the
 * application is a {@link org.coresponderalliance.continuum.base.command.PlainCommand}. It runs in a
 * JVM of its own, also while the site runs, and therefore without web server, scheduled jobs or search index.
 */
@NullMarked
package org.coresponderalliance.continuum.base.command;

import org.jspecify.annotations.NullMarked;

/**
 * Who is looking, and the one table of who may see and do what. {@link
 * org.coresponderalliance.continuum.access.AccessRules} turns the table and a viewer into a {@link
 * org.coresponderalliance.continuum.access.Condition}, which has three readings that a property test proves equal: a
 * piece of SQL, a search filter (in the search module), and a test of one thing in Java. No other place may decide who
 * sees something.
 */
@ApplicationModule(allowedDependencies = "base")
@NullMarked
package org.coresponderalliance.continuum.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

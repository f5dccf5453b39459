/** What tests share: one database for the whole run, one application context for all module tests. */
@NullMarked
package org.coresponderalliance.continuum.testing;

import org.jspecify.annotations.NullMarked;

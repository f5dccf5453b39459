/**
 * What has to be right before there is a site: a data folder, a database in a known state, a free port. Where one is not,
 * whoever started it reads one line that says what and what to do about it, not a stack trace.
 */
@NullMarked
package org.coresponderalliance.continuum.base.start;

import org.jspecify.annotations.NullMarked;

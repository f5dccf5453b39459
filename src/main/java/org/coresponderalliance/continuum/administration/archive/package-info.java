/**
 * Archives that an association brings from elsewhere: a folder of JSON Lines, taken over by {@code ./continuum import}. Read
 * here, cleaned and written by the modules that the content belongs to. Everything that is written is committed together
 * with how far the import has come, so that it can end at any moment and go on from there.
 */
@NullMarked
package org.coresponderalliance.continuum.administration.archive;

import org.jspecify.annotations.NullMarked;

/**
 * What is searched for, and how that fares, without anybody's name: searches are put together in memory while they go on, and
 * written by day and words when they are over.
 */
@NullMarked
package org.coresponderalliance.continuum.search.log;

import org.jspecify.annotations.NullMarked;

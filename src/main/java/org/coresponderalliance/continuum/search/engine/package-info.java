/**
 * The index on disk: its analyzers, whether it is whole and of this version, and how it is built again while the community
 * runs, and the reader by which it is read as it is now.
 */
@NullMarked
package org.coresponderalliance.continuum.search.engine;

import org.jspecify.annotations.NullMarked;

/**
 * The index on disk: its analyzers, whether it is whole and of this version, and how it is built again while the community
 * runs. The only package beside the query's that knows the engine.
 */
@NullMarked
package org.coresponderalliance.continuum.search.engine;

import org.jspecify.annotations.NullMarked;

/**
 * Reads the index straight from Lucene: one pass over what matches gives the best hits and all counts, and what a viewer may
 * see is remembered. Writing, mapping and analysis are Hibernate Search's; what is asked comes as its predicates.
 */
@NullMarked
package org.coresponderalliance.continuum.search.lucene;

import org.jspecify.annotations.NullMarked;

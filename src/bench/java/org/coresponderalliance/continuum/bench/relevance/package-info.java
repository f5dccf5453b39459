/**
 * How good the search is, measured against a relevance set: an invented community and queries as members type them, each with
 * the documents that answer it, in {@code src/bench/resources/relevance}. Queries and grades were written before the search was
 * tuned; half of them are put aside for the report. None of it is part of the application.
 */
@NullMarked
package org.coresponderalliance.continuum.bench.relevance;

import org.jspecify.annotations.NullMarked;

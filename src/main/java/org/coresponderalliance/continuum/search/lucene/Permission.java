package org.coresponderalliance.continuum.search.lucene;

import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * What a viewer may see: what passes one of two filters.
 *
 * @param shared by role and groups: the same filter for all who have the same ones
 * @param own    because it is theirs; null for a guest
 */
record Permission(Query shared, @Nullable Query own) {}

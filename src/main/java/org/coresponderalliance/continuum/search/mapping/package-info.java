/**
 * What an entity needs in order to be found: the one annotation that it carries, and the document that its module makes of
 * it. All indexed types get the same fields with the same analyzers from here, so that one query serves all.
 */
@NamedInterface("mapping")
@NullMarked
package org.coresponderalliance.continuum.search.mapping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

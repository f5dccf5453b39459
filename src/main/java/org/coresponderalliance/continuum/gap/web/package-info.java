/** Gaps by HTTP. */
@NullMarked
package org.coresponderalliance.continuum.gap.web;

import org.jspecify.annotations.NullMarked;

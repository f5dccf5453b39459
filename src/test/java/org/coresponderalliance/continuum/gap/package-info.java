/** Tests of the gap board. */
@NullMarked
package org.coresponderalliance.continuum.gap;

import org.jspecify.annotations.NullMarked;

/** Tests of the library. */
@NullMarked
package org.coresponderalliance.continuum.library;

import org.jspecify.annotations.NullMarked;

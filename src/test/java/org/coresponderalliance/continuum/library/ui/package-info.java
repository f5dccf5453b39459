/** Tests of the library's screens. */
@NullMarked
package org.coresponderalliance.continuum.library.ui;

import org.jspecify.annotations.NullMarked;

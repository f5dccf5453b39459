/** Tests of challenges. */
@NullMarked
package org.coresponderalliance.continuum.challenge;

import org.jspecify.annotations.NullMarked;
